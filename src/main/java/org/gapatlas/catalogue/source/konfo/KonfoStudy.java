package org.gapatlas.catalogue.source.konfo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gapatlas.catalogue.Distance;
import org.gapatlas.catalogue.Study;
import org.gapatlas.catalogue.source.json.JsonRecord;

/** How an implementation is studied: in which languages, where, and what it costs. */
final class KonfoStudy {

    private static final String ADDRESS = "https://opintopolku.fi/konfo/fi/toteutus/";

    private static final Map<String, List<String>> LANGUAGES = Map.of(
            "oppilaitoksenopetuskieli_1", List.of("fi"),
            "oppilaitoksenopetuskieli_2", List.of("sv"),
            "oppilaitoksenopetuskieli_3", List.of("fi", "sv"),
            "oppilaitoksenopetuskieli_4", List.of("en"),
            "oppilaitoksenopetuskieli_5", List.of("se"),
            "oppilaitoksenopetuskieli_9", List.of());

    private static final String CONTACT = "opetuspaikkakk_1";
    private static final String BLENDED = "opetuspaikkakk_4";
    private static final String APPRENTICESHIP = "opetuspaikkakk_6";
    private static final Set<String> REMOTE = Set.of("opetuspaikkakk_2", "opetuspaikkakk_3");

    private KonfoStudy() {}

    static Study of(String implementation, JsonRecord teaching) {
        List<String> ways = KonfoTexts.codes(teaching, "/opetustapa").sorted().toList();
        return new Study(
                languages(teaching),
                ways.isEmpty() ? null : String.join(" ", ways),
                distance(ways),
                null,
                fee(teaching).orElse(null),
                ADDRESS + implementation);
    }

    private static List<String> languages(JsonRecord teaching) {
        return teaching.list("/opetuskieli").stream()
                .flatMap(each -> KonfoTexts.code(each, "").stream().flatMap(code -> languages(each, code)))
                .distinct()
                .toList();
    }

    private static Stream<String> languages(JsonRecord each, String code) {
        if (!LANGUAGES.containsKey(code)) each.issue("json-unknown-code", "/koodiUri", code, Map.of());
        return LANGUAGES.getOrDefault(code, List.of()).stream();
    }

    /** Partly at a distance is what has both; learning by oneself alone is neither. */
    private static Distance distance(List<String> ways) {
        boolean isHere = ways.contains(CONTACT) || ways.contains(APPRENTICESHIP);
        boolean isRemote = ways.stream().anyMatch(REMOTE::contains);
        if (ways.contains(BLENDED) || (isHere && isRemote)) return Distance.PARTIAL;
        if (isHere) return Distance.NONE;
        return isRemote ? Distance.FULL : Distance.UNKNOWN;
    }

    /** Since June 2026 a list of fees, before that one fee among the fields. */
    private static Optional<String> fee(JsonRecord teaching) {
        List<JsonRecord> fees = teaching.list("/maksut");
        List<String> told = (fees.isEmpty() ? List.of(teaching) : fees)
                .stream().flatMap(each -> one(each).stream()).distinct().toList();
        return told.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", told));
    }

    private static Optional<String> one(JsonRecord fee) {
        return switch (fee.text("/maksullisuustyyppi").orElse("")) {
            case "maksuton" -> Optional.of("0 EUR");
            case "maksullinen" -> amount(fee);
            case "lukuvuosimaksu" -> amount(fee).map(sum -> sum + " / lukuvuosi");
            case "" -> Optional.empty();
            default -> {
                fee.issue(
                        "json-unknown-code",
                        "/maksullisuustyyppi",
                        fee.text("/maksullisuustyyppi").orElse(""),
                        Map.of());
                yield Optional.empty();
            }
        };
    }

    private static Optional<String> amount(JsonRecord fee) {
        return fee.decimal("/maksunMaara").map(sum -> KonfoTexts.tidy(sum).toPlainString() + " EUR");
    }
}
