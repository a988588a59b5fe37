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

    private final Set<String> lists;
    private final Gathering told;
    private final Visitor visitor;

    /** Takes one record after the other. */
    @FunctionalInterface
    public interface Visitor {

        /**
         * @param list the name of the list that it stands in; empty in a list without one, and for a single record
         */
        void visit(String list, JsonRecord record);
    }

    private JsonFeed(Set<String> lists, Gathering told, Visitor visitor) {
        this.lists = lists;
        this.told = told;
        this.visitor = visitor;
    }

    /**
     * Shows every record of the files to the visitor.
     *
     * @param lists the names under which pages hold records
     */
    public static void read(List<Upload> files, Set<String> lists, Gathering told, Visitor visitor) {
        var feed = new JsonFeed(lists, told, visitor);
        for (Upload file : files)
            Members.read(file, Limits.STAFF, feed::readMember).ifPresent(told::fault);
    }

    private void readMember(String name, InputStream content) throws IOException {
        try (JsonParser parser = FACTORY.createParser(content)) {
            readFile(name, parser);
            if (parser.nextToken() != null) told.fault(ImportFault.in(name, "not-json", place(parser)));
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
        if (!isPage) visitor.visit("", new JsonRecord(name, "", rest, told));
    }

    private void readList(String name, String list, String pointer, JsonParser parser) throws IOException {
        for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++)
            visitor.visit(list, new JsonRecord(name, pointer + "/" + i, tree(parser), told));
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

    /** A file without a record that the source knows. */
    public static ImportFault unknown(String file, String source) {
        return new ImportFault("unknown-json", "/file", source, Map.of("file", file));
    }
}
