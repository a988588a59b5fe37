package org.gapatlas.catalogue.source.konfo;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.gapatlas.catalogue.Harvest;
import org.gapatlas.catalogue.ProgrammeSource;
import org.gapatlas.catalogue.Reading;
import org.gapatlas.catalogue.source.Gathering;
import org.gapatlas.catalogue.source.json.JsonFeed;
import org.gapatlas.catalogue.source.json.JsonRecord;
import org.gapatlas.sheets.Upload;
import org.gapatlas.taxonomy.Taxonomy;

/**
 * Reads single records, lists and pages of them, and answers that were recorded with their addresses, in any order. Records
 * are told apart by the class of their number: {@code 1.2.246.562.13} are educations, 17 implementations, 20 applications and
 * 10 organisations. What is not told stays.
 */
@Singleton
final class KonfoSource implements ProgrammeSource {

    static final String NAME = "konfo";

    static final String DRAFT = "tallennettu";

    private static final String HITS = "hits";
    private static final Pattern NUMBER = Pattern.compile("1\\.2\\.246\\.562\\.(\\d{1,3})\\.\\d{1,60}");

    private final KonfoEducations educations;
    private final KonfoImplementations implementations;
    private final KonfoPlaces places;

    KonfoSource(Taxonomy taxonomy) {
        this.places = new KonfoPlaces(taxonomy);
        this.educations = new KonfoEducations(places);
        this.implementations = new KonfoImplementations(places, educations);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Reading read(List<Upload> files, Harvest harvest) {
        var told = new Gathering(harvest);
        JsonFeed.read(NAME, files, Set.of(HITS), told, (list, record) -> read(record, told));
        return told.reading();
    }

    private boolean read(JsonRecord record, Gathering told) {
        if (record.has("/response/body")) return read(record.part("/response/body"), told);
        if (record.has("/_source/oid")) return read(record.part("/_source"), told);
        if (record.has("/hits/hits")) return readAll(record.list("/hits/hits"), told);
        if (record.has("/hits")) return readAll(record.list("/hits"), told);
        if (record.has("/toteutusOid") && !record.has("/oid")) return implementations.mention(record, told);
        return record.text("/oid").isPresent() && readOne(record, told);
    }

    /** Hits inside of an answer; an answer without any is known too. */
    private boolean readAll(List<JsonRecord> hits, Gathering told) {
        boolean known = hits.isEmpty();
        for (JsonRecord hit : hits) known |= read(hit, told);
        return known;
    }

    private boolean readOne(JsonRecord record, Gathering told) {
        switch (kind(record.text("/oid")).orElse("")) {
            case "13" -> educations.read(record, told);
            case "17" -> implementations.read(record, told);
            case "20" -> implementations.readApplication(record, told);
            case "10" -> {
                if (!record.has("/kotipaikka") && !record.has("/paikkakunnat")) return false;
                places.readSchool(record, told);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /** The class of a number. */
    private static Optional<String> kind(Optional<String> oid) {
        return oid.map(NUMBER::matcher).filter(parts -> parts.matches()).map(parts -> parts.group(1));
    }

    static boolean isNumber(String oid) {
        return NUMBER.matcher(oid).matches();
    }

    static String programme(String education) {
        return NAME + ":" + education;
    }

    /** Drafts are left out and counted; they are nobody's business yet. */
    static boolean isDraft(JsonRecord record) {
        boolean draft = record.text("/tila").filter(DRAFT::equals).isPresent();
        if (draft) record.exclude("json-draft", "/tila", DRAFT);
        return draft;
    }
}
