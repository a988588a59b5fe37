package org.gapatlas.catalogue.source.emil;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gapatlas.catalogue.Basis;
import org.gapatlas.catalogue.Level;
import org.gapatlas.catalogue.ProgrammeType;
import org.gapatlas.catalogue.source.json.JsonRecord;

/**
 * The level and the type of an education. A level is declared, or follows from a rule: 200 points of higher vocational
 * education make level 5 and 400 make level 6; upper secondary school leads to 4; in higher education ISCED 5 to 8 are the
 * same numbers as EQF. Else it is unknown.
 */
final class EmilLevel {

    private static final BigDecimal DIPLOMA = BigDecimal.valueOf(200);
    private static final BigDecimal ADVANCED_DIPLOMA = BigDecimal.valueOf(400);

    private EmilLevel() {}

    static Level of(String school, Optional<BigDecimal> credits, JsonRecord content) {
        Optional<String> declared = content.text("/qualificationLevel/code").filter(code -> code.matches("[1-8]"));
        if (declared.isPresent()) return new Level(Integer.valueOf(declared.get()), declared.get(), Basis.DECLARED);
        return switch (school) {
            case "YH" -> credits.map(EmilLevel::byPoints).orElse(new Level(null, null, Basis.RULE));
            case "GY", "VUXGY", "GYAN" -> new Level(4, school, Basis.RULE);
            case "HS" -> higher(content);
            default -> new Level(null, school.isEmpty() ? null : school, Basis.RULE);
        };
    }

    private static Level byPoints(BigDecimal points) {
        String raw = points.toPlainString() + " YHP";
        if (points.compareTo(DIPLOMA) < 0) return new Level(null, raw, Basis.RULE);
        return new Level(points.compareTo(ADVANCED_DIPLOMA) < 0 ? 5 : 6, raw, Basis.RULE);
    }

    private static Level higher(JsonRecord content) {
        return isced(content)
                .map(level -> new Level(level, "ISCED_" + level, Basis.RULE))
                .orElse(new Level(null, null, Basis.RULE));
    }

    private static Optional<Integer> isced(JsonRecord content) {
        List<String> levels = content.list("/educationLevels").stream()
                .flatMap(each -> each.text("/code").stream())
                .filter(code -> code.matches("ISCED_[5-8]"))
                .toList();
        return levels.stream().map(code -> Integer.valueOf(code.substring(6))).findFirst();
    }

    /** The name of a {@link ProgrammeType}; empty where none fits, so that no rate of another type is taken. */
    static String type(String school, JsonRecord content) {
        Optional<ProgrammeType> type = switch (school) {
            case "YH" -> Optional.of(ProgrammeType.YH);
            case "GY" -> Optional.of(ProgrammeType.GY);
            case "VUXGY" ->
                Optional.of(ProgrammeType.YRKESVUX)
                        .filter(vocational -> content.truth("/isVocational").orElse(false));
            case "HS" -> isced(content).map(EmilLevel::higherType);
            default -> Optional.empty();
        };
        return type.map(Enum::name).orElse("");
    }

    private static ProgrammeType higherType(int isced) {
        return switch (isced) {
            case 5 -> ProgrammeType.HE_DIP;
            case 6 -> ProgrammeType.HE_BSC;
            default -> ProgrammeType.HE_MSC;
        };
    }
}
