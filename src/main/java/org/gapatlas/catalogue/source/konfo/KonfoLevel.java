package org.gapatlas.catalogue.source.konfo;

import java.util.List;
import java.util.Optional;
import org.gapatlas.catalogue.Basis;
import org.gapatlas.catalogue.Kind;
import org.gapatlas.catalogue.Level;
import org.gapatlas.catalogue.ProgrammeType;
import org.gapatlas.catalogue.source.json.JsonRecord;

/**
 * The level, the type and the kind of an education. A level is declared, as a set of which the highest counts: whoever takes
 * bachelor and master in one leaves with the master. Else it follows from the national code of the qualification, whose first
 * digit is 3 for vocational and further vocational qualifications (level 4), 4 for specialist ones (5), 6 for bachelors, 7 for
 * masters and 8 for doctors. Else it is unknown.
 */
final class KonfoLevel {

    private KonfoLevel() {}

    static Level of(JsonRecord education) {
        List<Integer> declared = KonfoTexts.codes(education, "/eqf")
                .flatMap(code -> KonfoTexts.value(Optional.of(code), "eqf").stream())
                .filter(value -> value.matches("0?[1-8]"))
                .map(Integer::valueOf)
                .sorted()
                .toList();
        if (!declared.isEmpty()) return new Level(declared.get(declared.size() - 1), words(declared), Basis.DECLARED);
        return qualification(education)
                .map(code -> new Level(byCode(code), "koulutus_" + code, Basis.RULE))
                .orElse(new Level(null, null, Basis.RULE));
    }

    private static String words(List<Integer> levels) {
        return "EQF " + String.join(", ", levels.stream().map(String::valueOf).toList());
    }

    /** The highest of the qualifications that it leads to. */
    private static Optional<String> qualification(JsonRecord education) {
        return KonfoTexts.codes(education, "/koulutukset")
                .flatMap(code -> KonfoTexts.value(Optional.of(code), "koulutus").stream())
                .filter(code -> code.matches("[34678]\\d{5}"))
                .max(String::compareTo);
    }

    private static int byCode(String code) {
        return code.startsWith("3") ? 4 : code.startsWith("4") ? 5 : Integer.parseInt(code.substring(0, 1));
    }

    /**
     * The name of a {@link ProgrammeType}; empty where none fits, so that no rate of another type is taken. Since 2018 the
     * young and adults take the same vocational qualification: it counts as that of the young, which is an assumption.
     */
    static String type(JsonRecord education) {
        Optional<ProgrammeType> type = switch (education.text("/koulutustyyppi").orElse("")) {
            case "amm" -> vocational(education);
            case "amk", "yo" -> Optional.ofNullable(of(education).eqf()).map(KonfoLevel::higher);
            case "amm-muu", "erikoistumiskoulutus", "taydennyskoulutus" -> Optional.of(ProgrammeType.UPSKILL);
            default -> Optional.empty();
        };
        return type.map(Enum::name).orElse("");
    }

    private static Optional<ProgrammeType> vocational(JsonRecord education) {
        return switch (education.text("/koulutustyyppiPath").orElse("")) {
            case "amm/ammattitutkinto" -> Optional.of(ProgrammeType.VET_FURTHER);
            case "amm/erikoisammattitutkinto" -> Optional.of(ProgrammeType.VET_SPECIALIST);
            case "amm/ammatillinen-perustutkinto" -> Optional.of(ProgrammeType.VET_YOUTH);
            case "" -> qualification(education).map(KonfoLevel::vocational);
            default -> Optional.empty();
        };
    }

    /** By the national code: 3 with 4 in the third place is further vocational education. */
    private static ProgrammeType vocational(String code) {
        if (code.startsWith("4")) return ProgrammeType.VET_SPECIALIST;
        return code.charAt(2) == '4' ? ProgrammeType.VET_FURTHER : ProgrammeType.VET_YOUTH;
    }

    private static ProgrammeType higher(int eqf) {
        return eqf <= 6 ? ProgrammeType.HE_BSC : ProgrammeType.HE_MSC;
    }

    static Kind kind(JsonRecord education) {
        return switch (education.text("/koulutustyyppi").orElse("")) {
            case "kk-opintojakso",
                    "amm-muu",
                    "muu",
                    "taydennyskoulutus",
                    "vapaa-sivistystyo-muu",
                    "vapaa-sivistystyo-osaamismerkki" -> Kind.COURSE;
            case "kk-opintokokonaisuus" -> Kind.PACKAGE;
            case "amm-tutkinnon-osa", "amm-osaamisala" -> Kind.MODULE;
            default -> Kind.PROGRAMME;
        };
    }
}
