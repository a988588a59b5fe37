package org.gapatlas.catalogue.source.emil;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
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
 * Reads pages of infos, events and providers, or single ones, in any order. They come as deltas: what is not told stays, and
 * what was taken away is told with the status DELETED. Ids are compared without regard to capitals.
 */
@Singleton
final class EmilSource implements ProgrammeSource {

    static final String NAME = "emil3";

    private static final String INFOS = "educationInfos";
    private static final String EVENTS = "educationEvents";
    private static final String PROVIDERS = "educationProviders";

    /** What the catalogue can keep as a part of an address. */
    private static final Pattern ID = Pattern.compile("[a-z0-9_.:-]{1,200}");

    private final EmilInfos infos = new EmilInfos();
    private final EmilEvents events;
    private final EmilProviders providers;

    EmilSource(Taxonomy taxonomy) {
        this.events = new EmilEvents(taxonomy);
        this.providers = new EmilProviders(taxonomy);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Reading read(List<Upload> files, Harvest harvest) {
        var told = new Gathering(harvest);
        JsonFeed.read(NAME, files, Set.of(INFOS, EVENTS, PROVIDERS), told, (list, record) -> read(list, record, told));
        return told.reading();
    }

    private boolean read(String list, JsonRecord record, Gathering told) {
        String kind = list.isEmpty() ? kind(record) : list;
        if (kind.isEmpty() || !record.has("/id")) return false;
        Optional<String> id = record.text("/id").map(EmilSource::id).filter(ID.asMatchPredicate());
        if (id.isEmpty()) record.exclude("json-no-id", "/id", record.text("/id").orElse(""));
        else if (isGone(record)) takeAway(kind, id.get(), told.harvest());
        else
            switch (kind) {
                case INFOS -> infos.read(id.get(), record, told);
                case EVENTS -> events.read(id.get(), record, told);
                default -> providers.read(id.get(), record, told);
            }
        return true;
    }

    /** Of a record that stands alone, by what is in it; of one that was taken away, by the letter that its id begins with. */
    private static String kind(JsonRecord record) {
        if (record.has("/content/education")) return EVENTS;
        if (record.has("/content/configuration") || record.has("/content/credits")) return INFOS;
        if (record.has("/content/organisationNumber") || record.has("/content/responsibleBody")) return PROVIDERS;
        if (!isGone(record)) return "";
        return switch (record.text("/id").orElse("").toLowerCase(Locale.ROOT).split("\\.", 2)[0]) {
            case "i" -> INFOS;
            case "e" -> EVENTS;
            case "p" -> PROVIDERS;
            default -> "";
        };
    }

    private static boolean isGone(JsonRecord record) {
        return record.text("/status").filter("DELETED"::equalsIgnoreCase).isPresent() || !record.has("/content");
    }

    private static void takeAway(String kind, String id, Harvest harvest) {
        if (kind.equals(INFOS)) harvest.programmeGone(programme(id));
        else if (kind.equals(EVENTS)) EmilEvents.names(id).forEach(harvest::offeringGone);
    }

    static String id(String told) {
        return told.strip().toLowerCase(Locale.ROOT);
    }

    static String programme(String info) {
        return NAME + ":" + info;
    }
}
