package org.gapatlas.catalogue.source.konfo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import org.gapatlas.catalogue.source.json.JsonRecord;
import org.jspecify.annotations.Nullable;

/**
 * How much an education is: its credits, and the months that it takes. 60 credits, or competence points, are a year of full
 * time, so 180 take 36 months. Where no credits are told, the months are those that an implementation plans.
 *
 * @param value null where not told
 * @param unit ECTS, OSP (competence points), HOURS, WEEKS, or the register's own code
 * @param months null where neither is told, as for single courses
 */
record KonfoCredits(
        @Nullable BigDecimal value,
        @Nullable String unit,
        @Nullable BigDecimal months) {

    private static final Map<String, String> UNITS = Map.of(
            "opintojenlaajuusyksikko_2", "ECTS",
            "opintojenlaajuusyksikko_4", "WEEKS",
            "opintojenlaajuusyksikko_5", "HOURS",
            "opintojenlaajuusyksikko_6", "OSP");

    private static final BigDecimal A_YEAR = BigDecimal.valueOf(60);
    private static final BigDecimal MONTHS_OF_A_YEAR = BigDecimal.valueOf(12);

    /** Two numbers of three digits in one: 180120 are 180 and 120. */
    private static final BigDecimal TWO_IN_ONE = BigDecimal.valueOf(100_000);

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    /**
     * @param about what tells them: the metadata of an education, or a hit
     */
    static KonfoCredits of(JsonRecord about, boolean leadsToQualification) {
        Optional<BigDecimal> value = value(about).map(number -> whole(about, number));
        String unit = KonfoTexts.code(about, "/opintojenLaajuusyksikko")
                .map(code -> UNITS.getOrDefault(code, code))
                .orElse(null);
        boolean isFullTime = leadsToQualification && value.isPresent() && ("ECTS".equals(unit) || "OSP".equals(unit));
        return new KonfoCredits(
                value.orElse(null),
                value.isPresent() ? unit : null,
                (isFullTime ? value.map(KonfoCredits::months) : planned(about)).orElse(null));
    }

    /** As an implementation plans it, or a hit among implementations. */
    private static Optional<BigDecimal> planned(JsonRecord about) {
        BigDecimal years = about.decimal("/opetus/suunniteltuKestoVuodet").orElse(BigDecimal.ZERO);
        BigDecimal more = about.decimal("/opetus/suunniteltuKestoKuukaudet")
                .or(() -> about.decimal("/suunniteltuKestoKuukausina"))
                .orElse(BigDecimal.ZERO);
        return Optional.of(KonfoTexts.tidy(years.multiply(MONTHS_OF_A_YEAR).add(more)))
                .filter(months -> months.signum() > 0);
    }

    private static Optional<BigDecimal> value(JsonRecord about) {
        Optional<BigDecimal> number = about.decimal("/opintojenLaajuusNumero");
        if (number.isPresent()) return number.map(KonfoTexts::tidy);
        return KonfoTexts.value(KonfoTexts.code(about, "/opintojenLaajuus"), "opintojenlaajuus")
                .filter(text -> text.matches("\\d{1,6}"))
                .map(BigDecimal::new);
    }

    private static BigDecimal whole(JsonRecord about, BigDecimal number) {
        if (number.compareTo(TWO_IN_ONE) < 0) return number;
        BigDecimal[] parts = number.divideAndRemainder(THOUSAND);
        about.issue(
                "konfo-credits-in-parts",
                about.has("/opintojenLaajuusNumero") ? "/opintojenLaajuusNumero" : "/opintojenLaajuus/koodiUri",
                number.toPlainString(),
                Map.of("sum", parts[0].add(parts[1]).toPlainString()));
        return parts[0].add(parts[1]);
    }

    private static BigDecimal months(BigDecimal credits) {
        return KonfoTexts.tidy(credits.multiply(MONTHS_OF_A_YEAR).divide(A_YEAR, 1, RoundingMode.HALF_UP));
    }
}
