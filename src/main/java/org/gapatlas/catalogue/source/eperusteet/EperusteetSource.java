package org.gapatlas.catalogue.source.eperusteet;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gapatlas.catalogue.Curriculum;
import org.gapatlas.catalogue.Harvest;
import org.gapatlas.catalogue.ProgrammeSource;
import org.gapatlas.catalogue.Reading;
import org.gapatlas.catalogue.source.Gathering;
import org.gapatlas.catalogue.source.json.JsonFeed;
import org.gapatlas.catalogue.source.json.JsonRecord;
import org.gapatlas.sheets.Upload;

/** Reads documents of requirements, one to a file or many in a list. They replace their earlier selves; others stay. */
@Singleton
final class EperusteetSource implements ProgrammeSource {

    static final String NAME = "eperusteet";

    private static final String ADDRESS = "https://eperusteet.opintopolku.fi/#/fi/ammatillinen/";
    private static final String DRAFT = "luonnos";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Reading read(List<Upload> files, Harvest harvest) {
        var told = new Gathering(harvest);
        JsonFeed.read(NAME, files, Set.of("data"), told, (list, record) -> read(record, harvest));
        return told.reading();
    }

    private static boolean read(JsonRecord record, Harvest harvest) {
        if (!record.has("/tutkinnonOsat") || !record.has("/id")) return false;
        Optional<String> id = record.text("/id").filter(text -> text.matches("\\d{1,12}"));
        Map<String, String> title = record.translations("/nimi");
        if (id.isEmpty()) record.exclude("json-no-id", "/id", record.text("/id").orElse(""));
        else if (title.isEmpty()) record.exclude("json-no-title", "/nimi", "");
        else if (record.text("/tila").filter(DRAFT::equals).isPresent()) record.exclude("json-draft", "/tila", DRAFT);
        else harvest.curriculum(curriculum(id.get(), title, record));
        return true;
    }

    private static Curriculum curriculum(String id, Map<String, String> title, JsonRecord record) {
        return new Curriculum(
                NAME + ":" + id,
                NAME,
                record.text("/diaarinumero").orElse(""),
                title,
                ADDRESS + id,
                EperusteetOutcomes.of(record));
    }
}
