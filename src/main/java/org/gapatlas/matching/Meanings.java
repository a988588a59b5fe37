package org.gapatlas.matching;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What people said that wordings mean, as it stands at one moment. */
public final class Meanings {

    private final Map<String, Set<Verdict>> confirmed = new HashMap<>();
    private final Set<String> rejected = new HashSet<>();

    private Meanings() {}

    /**
     * What stands.
     *
     * @param standing of each wording and concept the last word
     */
    static Meanings of(List<Verdict> standing) {
        var meanings = new Meanings();
        for (Verdict verdict : standing) {
            String key = key(verdict.language(), verdict.wording());
            if (verdict.means())
                meanings.confirmed.computeIfAbsent(key, k -> new HashSet<>()).add(verdict);
            else meanings.rejected.add(key + "|" + verdict.concept());
        }
        return meanings;
    }

    /** The role that a wording means; empty where nobody said so, or where people gave it to several. */
    public Optional<String> role(String language, String wording) {
        List<String> roles = said(language, wording).stream()
                .filter(verdict -> verdict.kind() == ConceptKind.ROLE)
                .map(Verdict::concept)
                .distinct()
                .toList();
        return roles.size() == 1 ? Optional.of(roles.get(0)) : Optional.empty();
    }

    /** Whether somebody said what it means. */
    boolean isKnown(String language, String wording) {
        return !said(language, wording).isEmpty();
    }

    boolean isRejected(String language, String wording, String concept) {
        return rejected.contains(key(language, wording) + "|" + concept);
    }

    /** What wordings are told apart by. */
    static String key(String language, String wording) {
        return language + "|" + Wording.of(wording).text();
    }

    private Set<Verdict> said(String language, String wording) {
        return confirmed.getOrDefault(key(language, wording), Set.of());
    }
}
