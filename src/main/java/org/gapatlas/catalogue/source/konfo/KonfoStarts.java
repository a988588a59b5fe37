package org.gapatlas.catalogue.source.konfo;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gapatlas.catalogue.Basis;
import org.gapatlas.catalogue.Start;
import org.gapatlas.catalogue.source.json.JsonRecord;

/** When studies begin: on a day, in a season of a year, or whenever a student's own plan says so. */
final class KonfoStarts {

    private static final String SEASON = "/koulutuksenAlkamiskausi";
    private static final String YEAR = "/koulutuksenAlkamisvuosi";

    private static final Map<String, Start.Precision> SEASONS =
            Map.of("kausi_s", Start.Precision.AUTUMN, "kausi_k", Start.Precision.SPRING);

    private KonfoStarts() {}

    /** What the first of the records says that says anything. */
    static Start first(Stream<JsonRecord> records) {
        return records.map(KonfoStarts::of)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(Start.UNKNOWN);
    }

    private static Optional<Start> of(JsonRecord record) {
        JsonRecord told = record.part(SEASON);
        // Until 2021 the season and the year stood beside each other.
        if (told.has("/koodiUri")) return season(record, YEAR, SEASON);
        return switch (told.text("/alkamiskausityyppi").orElse("")) {
            case "tarkka alkamisajankohta" ->
                told.date("/koulutuksenAlkamispaivamaara").map(Start::on);
            case "alkamiskausi ja -vuosi" -> season(told, YEAR, SEASON);
            case "henkilokohtainen suunnitelma" ->
                Optional.of(new Start(null, null, null, Start.Precision.ROLLING, Basis.DECLARED));
            default -> Optional.empty();
        };
    }

    private static Optional<Start> season(JsonRecord record, String yearAt, String seasonAt) {
        Start.Precision season =
                SEASONS.getOrDefault(KonfoTexts.code(record, seasonAt).orElse(""), Start.Precision.YEAR);
        return record.decimal(yearAt)
                .map(BigDecimal::intValue)
                .map(year -> new Start(year, year, null, season, Basis.DECLARED));
    }
}
