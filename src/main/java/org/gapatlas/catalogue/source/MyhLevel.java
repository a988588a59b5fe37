package org.gapatlas.catalogue.source;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.gapatlas.catalogue.Basis;
import org.gapatlas.catalogue.Level;

/**
 * The level of Swedish higher vocational education. The file's own where it has one; else the award's; else, where neither
 * has a column, that of the points: 200 points make an award of level 5, 400 one of level 6.
 */
final class MyhLevel {

    private static final Map<String, Integer> AWARDS = Map.of(
            "yrkeshögskoleexamen", 5,
            "kvalificeradyrkeshögskoleexamen", 6);
    private static final String NO_AWARD = "ingen";
    private static final BigDecimal DIPLOMA = BigDecimal.valueOf(200);
    private static final BigDecimal ADVANCED_DIPLOMA = BigDecimal.valueOf(400);

    private MyhLevel() {}

    static Level of(SourceRow row, Optional<BigDecimal> points) {
        String declared = row.text(MyhColumn.LEVEL.header());
        String award = row.text(MyhColumn.AWARD.header());
        if (!declared.isEmpty()) return declared(declared, row);
        if (!award.isEmpty()) return awarded(award, row);
        return points.map(MyhLevel::byPoints).orElseGet(() -> new Level(null, null, Basis.RULE));
    }

    private static Level declared(String declared, SourceRow row) {
        if (declared.matches("[1-8]")) return new Level(Integer.valueOf(declared), declared, Basis.DECLARED);
        row.issue("unknown-level", MyhColumn.LEVEL.header(), Map.of());
        return new Level(null, declared, Basis.DECLARED);
    }

    private static Level awarded(String award, SourceRow row) {
        String word = award.toLowerCase(java.util.Locale.ROOT).replace(" ", "");
        Integer level = AWARDS.get(word);
        if (level == null && !word.equals(NO_AWARD)) row.issue("unknown-level", MyhColumn.AWARD.header(), Map.of());
        return new Level(level, award, Basis.RULE);
    }

    private static Level byPoints(BigDecimal points) {
        String raw = points.toPlainString() + " YHP";
        if (points.compareTo(DIPLOMA) < 0) return new Level(null, raw, Basis.RULE);
        return new Level(points.compareTo(ADVANCED_DIPLOMA) < 0 ? 5 : 6, raw, Basis.RULE);
    }
}
