package org.gapatlas.catalogue.source.emil;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gapatlas.catalogue.Basis;
import org.gapatlas.catalogue.Funnel;
import org.gapatlas.catalogue.Kind;
import org.gapatlas.catalogue.Level;
import org.gapatlas.catalogue.Programme;
import org.gapatlas.catalogue.Prospectus;
import org.gapatlas.catalogue.Provider;
import org.gapatlas.catalogue.Status;
import org.gapatlas.catalogue.source.Gathering;
import org.gapatlas.catalogue.source.json.JsonRecord;
import org.jspecify.annotations.Nullable;

/** Makes a programme, or a course, of an info. */
final class EmilInfos {

    private static final String CONTENT = "/content";

    private static final Map<String, Kind> KINDS = Map.of(
            "program", Kind.PROGRAMME,
            "kurs", Kind.COURSE,
            "kurspaket", Kind.PACKAGE,
            "paket", Kind.PACKAGE,
            "delkurs", Kind.MODULE,
            "modul", Kind.MODULE);

    private static final Map<String, BigDecimal> MONTHS = Map.of(
            "months",
            BigDecimal.ONE,
            "weeks",
            new BigDecimal("0.23"),
            "years",
            BigDecimal.valueOf(12),
            "days",
            new BigDecimal("0.033"));

    void read(String id, JsonRecord record, Gathering told) {
        JsonRecord content = record.part(CONTENT);
        Map<String, String> title = EmilTexts.byLanguage(content, "/title");
        if (title.isEmpty()) record.exclude("json-no-title", CONTENT + "/title", "");
        else told.harvest().programme("", programme(id, title, content));
    }

    private static Programme programme(String id, Map<String, String> title, JsonRecord content) {
        String school = content.text("/type/code").orElse("");
        Optional<BigDecimal> credits = content.decimal("/credits/credits").map(EmilTexts::tidy);
        return new Programme(
                EmilSource.programme(id),
                EmilSource.NAME,
                id,
                content.text("/code").orElse(""),
                title,
                Provider.unknown(EmilSource.NAME, "SE"),
                EmilLevel.type(school, content),
                EmilLevel.of(school, credits, content),
                credits.orElse(null),
                content.text("/credits/system/code")
                        .map(unit -> unit.toUpperCase(Locale.ROOT))
                        .map(unit -> unit.equals("YH") ? "YHP" : unit)
                        .orElse(null),
                months(content),
                kind(content),
                Status.OFFERED,
                null,
                null,
                false,
                Funnel.UNKNOWN,
                List.of(),
                List.of(),
                List.of(),
                prospectus(content),
                details(school, content));
    }

    /** What an event tells of its programme, for as long as nobody tells more. */
    static Programme stub(String info, Map<String, String> title, Provider provider) {
        return new Programme(
                EmilSource.programme(info),
                EmilSource.NAME,
                info,
                "",
                title,
                provider,
                "",
                new Level(null, null, Basis.DECLARED),
                null,
                null,
                null,
                Kind.PROGRAMME,
                Status.OFFERED,
                null,
                null,
                false,
                Funnel.UNKNOWN,
                List.of(),
                List.of(),
                List.of(),
                Prospectus.NONE,
                Map.of());
    }

    private static Kind kind(JsonRecord content) {
        Optional<String> told = content.text("/configuration/code").map(code -> code.toLowerCase(Locale.ROOT));
        if (told.isEmpty()) return Kind.PROGRAMME;
        Kind kind = KINDS.get(told.get());
        if (kind == null) content.issue("json-unknown-code", "/configuration/code", told.get(), Map.of());
        return kind == null ? Kind.PROGRAMME : kind;
    }

    private static @Nullable BigDecimal months(JsonRecord content) {
        Optional<BigDecimal> length = content.decimal("/extent/length");
        BigDecimal unit = MONTHS.get(content.text("/extent/unit/code").orElse(""));
        return length.isEmpty() || unit == null
                ? null
                : EmilTexts.tidy(length.get().multiply(unit).setScale(1, RoundingMode.HALF_UP));
    }

    private static Prospectus prospectus(JsonRecord content) {
        boolean isDegree = content.truth("/resultIsDegree").orElse(false);
        return new Prospectus(
                EmilTexts.byLanguage(content, "/description"),
                EmilTexts.codes(content, "/subjects", "C_Subject_ISCED2013"),
                EmilTexts.all(content, "/keywords"),
                isDegree
                        ? EmilTexts.all(content, "/degrees").stream()
                                .findFirst()
                                .orElse(null)
                        : null,
                EmilTexts.url(content, "/url").orElse(null),
                null);
    }

    /** What else the register tells, by its own words. */
    private static Map<String, String> details(String school, JsonRecord content) {
        var details = new TreeMap<String, String>();
        if (!school.isEmpty()) details.put("C_SchoolType", school);
        for (String type : List.of("C_Subject_SUN2000", "C_Subject_SUN2020")) {
            List<String> codes = EmilTexts.codes(content, "/subjects", type);
            if (!codes.isEmpty()) details.put(type, String.join(", ", codes));
        }
        List<String> eligibility = EmilTexts.all(content, "/eligibility");
        if (!eligibility.isEmpty()) details.put("eligibility", eligibility.get(0));
        return details;
    }
}
