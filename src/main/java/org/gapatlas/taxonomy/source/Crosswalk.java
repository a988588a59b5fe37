package org.gapatlas.taxonomy.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gapatlas.taxonomy.ConceptLabel;
import org.gapatlas.taxonomy.ConceptRelation;
import org.gapatlas.taxonomy.Nearness;

/**
 * From the Swedish classification of occupations (SSYK 2012) to the international one (ISCO-08), and from there to ESCO,
 * whose groups are those of ISCO-08. A group of SSYK with several of ISCO is broader than each of them, one of several that
 * share a group of ISCO is narrower than it; one with one of its own is close, since the two were not made the same.
 */
final class Crosswalk {

    private static final String ESCO_ISCO = EscoRow.BASE + "isco/C";
    private static final String LANGUAGE = "sv";

    private final Gleaning told;
    private final List<Pair> pairs = new ArrayList<>();
    private final Map<String, String> labels = new HashMap<>();
    private final Map<String, String> iscoCodes = new HashMap<>();

    Crosswalk(Gleaning told) {
        this.told = told;
    }

    private record Pair(String ssyk, String isco, Place at) {}

    void pair(String ssyk, String isco, Place at) {
        pairs.add(new Pair(ssyk, isco, at));
    }

    /** A group of ISCO-08: it is ESCO's group of the same code. */
    void isco(String uri, String code, String label, Place at) {
        iscoCodes.put(uri, code);
        told.relation(new ConceptRelation(uri, ConceptRelation.Kind.CROSSWALK, Nearness.EXACT, ESCO_ISCO + code), at);
        label(ESCO_ISCO + code, Nearness.EXACT, label, at);
    }

    void ssyk(String uri, String label) {
        labels.merge(uri, label, (one, other) -> one.compareTo(other) <= 0 ? one : other);
    }

    /** Tells what is near what, once all pairs are known. */
    void finish() {
        var distinct = new HashMap<String, Pair>();
        pairs.forEach(pair -> distinct.putIfAbsent(pair.ssyk() + " " + pair.isco(), pair));
        var ofSsyk = new HashMap<String, Integer>();
        var ofIsco = new HashMap<String, Integer>();
        for (Pair pair : distinct.values()) {
            ofSsyk.merge(pair.ssyk(), 1, Integer::sum);
            ofIsco.merge(pair.isco(), 1, Integer::sum);
        }
        for (Pair pair : distinct.values()) {
            boolean severalIsco = ofSsyk.getOrDefault(pair.ssyk(), 0) > 1;
            boolean severalSsyk = ofIsco.getOrDefault(pair.isco(), 0) > 1;
            tell(pair, severalIsco, severalSsyk);
        }
    }

    private void tell(Pair pair, boolean severalIsco, boolean severalSsyk) {
        told.relation(
                new ConceptRelation(
                        pair.ssyk(), ConceptRelation.Kind.CROSSWALK, nearness(severalIsco, severalSsyk), pair.isco()),
                pair.at());
        String code = iscoCodes.get(pair.isco());
        String label = labels.get(pair.ssyk());
        if (code != null && label != null)
            label(ESCO_ISCO + code, nearness(severalSsyk, severalIsco), label, pair.at());
    }

    /** How near the other one is, seen from the one that has it, or several of its kind. */
    private static Nearness nearness(boolean hasSeveral, boolean otherHasSeveral) {
        if (hasSeveral == otherHasSeveral) return Nearness.CLOSE;
        return hasSeveral ? Nearness.NARROW : Nearness.BROAD;
    }

    private void label(String concept, Nearness nearness, String text, Place at) {
        told.label(new ConceptLabel(concept, LANGUAGE, ConceptLabel.Kind.CROSSWALK, nearness, text), at);
    }
}
