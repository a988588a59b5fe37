package org.gapatlas.catalogue.source.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gapatlas.catalogue.ImportFault;
import org.gapatlas.catalogue.source.Gathering;
import org.gapatlas.sheets.Limits;
import org.gapatlas.sheets.Members;
import org.gapatlas.sheets.Upload;

/**
 * Reads files of records, each of which is one of these, told by what is in it and never by its name: a list of records; a
 * page, that is an object with lists of records under known names; or a single record. Only one record is in memory at a
 * time. What is not whole JSON in UTF-8 is a fault.
 */
public final class JsonFeed {

    private static final JsonFactory FACTORY = new ObjectMapper().getFactory();

    private final String source;
    private final Set<String> lists;
    private final Gathering told;
    private final Visitor visitor;
    private int known;
    private int unknown;

    /** Takes one record after the other. */
    @FunctionalInterface
    public interface Visitor {

        /**
         * @param list the name of the list that it stands in; empty in a list without one, and for a single record
         * @return whether it is of a kind that the source knows; others are counted as left out
         */
        boolean visit(String list, JsonRecord record);
    }

    private JsonFeed(String source, Set<String> lists, Gathering told, Visitor visitor) {
        this.source = source;
        this.lists = lists;
        this.told = told;
        this.visitor = visitor;
    }

    /**
     * Shows every record of the files to the visitor. A file of which no record is known is a fault: it belongs elsewhere.
     *
     * @param source as it is told to people
     * @param lists the names under which pages hold records
     */
    public static void read(String source, List<Upload> files, Set<String> lists, Gathering told, Visitor visitor) {
        var feed = new JsonFeed(source, lists, told, visitor);
        for (Upload file : files)
            Members.read(file, Limits.STAFF, feed::readMember).ifPresent(told::fault);
    }

    private void readMember(String name, InputStream content) throws IOException {
        known = 0;
        unknown = 0;
        try (JsonParser parser = FACTORY.createParser(content)) {
            readFile(name, parser);
            if (parser.nextToken() != null) told.fault(ImportFault.in(name, "not-json", place(parser)));
            if (known == 0 && unknown > 0)
                told.fault(new ImportFault("unknown-json", "/file", source, Map.of("file", name)));
        } catch (JsonEOFException e) {
            told.fault(ImportFault.in(name, "json-cut-short", place(e)));
        } catch (JsonProcessingException e) {
            // Jackson has no type of its own for bytes that are no UTF-8.
            boolean encoding = e.getOriginalMessage().contains("UTF-8");
            told.fault(
                    encoding
                            ? ImportFault.in(name, "json-not-utf8", "UTF-8")
                            : ImportFault.in(name, "not-json", place(e)));
        }
    }

    private void readFile(String name, JsonParser parser) throws IOException {
        JsonToken first = parser.nextToken();
        if (first == JsonToken.START_ARRAY) readList(name, "", "", parser);
        else if (first == JsonToken.START_OBJECT) readObject(name, parser);
        else told.fault(ImportFault.in(name, "not-json", place(parser)));
    }

    private void readObject(String name, JsonParser parser) throws IOException {
        ObjectNode rest = JsonNodeFactory.instance.objectNode();
        boolean isPage = false;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String field = parser.currentName();
            JsonToken value = parser.nextToken();
            if (value == JsonToken.START_ARRAY && lists.contains(field)) {
                isPage = true;
                readList(name, field, "/" + field, parser);
            } else if (isPage) parser.skipChildren();
            else rest.set(field, tree(parser));
        }
        if (!isPage) show("", new JsonRecord(name, "", rest, told));
    }

    private void readList(String name, String list, String pointer, JsonParser parser) throws IOException {
        for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++)
            show(list, new JsonRecord(name, pointer + "/" + i, tree(parser), told));
    }

    private void show(String list, JsonRecord record) {
        told.count();
        if (visitor.visit(list, record)) known++;
        else {
            unknown++;
            record.exclude("unknown-record", "", list);
        }
    }

    private static JsonNode tree(JsonParser parser) throws IOException {
        return parser.readValueAsTree();
    }

    private static String place(JsonParser parser) {
        var at = parser.currentLocation();
        return at.getLineNr() + ":" + at.getColumnNr();
    }

    private static String place(JsonProcessingException e) {
        var at = e.getLocation();
        return at == null ? "?" : at.getLineNr() + ":" + at.getColumnNr();
    }
}
