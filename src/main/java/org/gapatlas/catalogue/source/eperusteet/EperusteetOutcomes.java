package org.gapatlas.catalogue.source.eperusteet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gapatlas.catalogue.Curriculum.Outcome;
import org.gapatlas.catalogue.source.json.JsonRecord;

/**
 * What the units of a qualification require. Documents since 2019 list requirements with codes of the national list; older ones
 * hold them as lists in running text, which are told without codes. A unit of running text among units with codes is shared by
 * many qualifications: it is counted as left out, so that a document holds either kind.
 */
final class EperusteetOutcomes {

    private static final String CODED = "/ammattitaitovaatimukset2019";
    private static final String TEXT = "/ammattitaitovaatimukset";

    private EperusteetOutcomes() {}

    static List<Outcome> of(JsonRecord document) {
        List<JsonRecord> units = document.list("/tutkinnonOsat");
        Set<String> mandatory = EperusteetStructure.mandatory(document);
        boolean isCoded = units.stream().anyMatch(unit -> unit.has(CODED));
        var outcomes = new ArrayList<Outcome>();
        for (JsonRecord unit : units) {
            boolean optional = !mandatory.contains(unit.text("/id").orElse(""));
            if (unit.has(CODED)) outcomes.addAll(coded(unit, optional));
            else if (!isCoded) outcomes.addAll(uncoded(unit, optional));
            else if (unit.has(TEXT)) unit.exclude("eperusteet-text-among-codes", TEXT, name(unit));
        }
        return outcomes;
    }

    private static String name(JsonRecord unit) {
        return unit.translations("/nimi").values().stream().findFirst().orElse("");
    }

    private static List<Outcome> coded(JsonRecord unit, boolean optional) {
        Map<String, String> name = unit.translations("/nimi");
        return Stream.concat(
                        unit.list(CODED + "/kohdealueet").stream().flatMap(area -> area.list("/vaatimukset").stream()),
                        unit.list(CODED + "/vaatimukset").stream())
                .flatMap(requirement -> outcome(requirement, name, optional).stream())
                .toList();
    }

    private static Optional<Outcome> outcome(JsonRecord requirement, Map<String, String> unit, boolean optional) {
        if (requirement.isPlain()) {
            requirement.fault(
                    "eperusteet-no-requirement", "", requirement.text("").orElse(""), Map.of());
            return Optional.empty();
        }
        Map<String, String> text = new TreeMap<>(requirement.translations("/koodi/nimi"));
        text.putAll(requirement.translations("/vaatimus"));
        if (!text.isEmpty())
            return Optional.of(new Outcome(requirement.text("/koodi/arvo").orElse(null), unit, text, optional));
        requirement.exclude(
                "eperusteet-no-text",
                "/vaatimus",
                requirement.text("/koodi/arvo").orElse(""));
        return Optional.empty();
    }

    /** Points in two languages are one requirement where both lists are of one length. */
    private static List<Outcome> uncoded(JsonRecord unit, boolean optional) {
        SortedMap<String, List<String>> points = EperusteetPoints.of(unit, TEXT);
        if (points.isEmpty()) return List.of();
        unit.issue("eperusteet-uncoded", TEXT, name(unit), Map.of());
        Map<String, String> name = unit.translations("/nimi");
        return EperusteetPoints.paired(points).stream()
                .map(text -> new Outcome(null, name, text, optional))
                .toList();
    }
}
