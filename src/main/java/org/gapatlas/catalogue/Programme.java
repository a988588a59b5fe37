package org.gapatlas.catalogue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An education as one source describes it, in one version.
 *
 * @param id stable, readable and fit for a path: the file's own for our template ({@code P01}), else led by the source
 *     ({@code myh:2024-3043})
 * @param sourceId what the source calls it
 * @param code the source's public number, such as a case number
 * @param title by language, at least one
 * @param type the kind of qualification that default rates go by, such as {@code YH} or {@code VET_ADULT}
 * @param credits as the source counts them, such as 400
 * @param durationMonths may be fractional; null where not told
 * @param applicationYear of agency decisions, the year of the round
 * @param decisionYear of agency decisions, the year after
 * @param prospectus what it says of itself
 * @param details what else the source says, by its own words: field, mode, rounds applied for
 */
public record Programme(
        String id,
        String source,
        String sourceId,
        String code,
        Map<String, String> title,
        Provider provider,
        String type,
        Level level,
        @Nullable BigDecimal credits,
        @Nullable String creditUnit,
        @Nullable BigDecimal durationMonths,
        Kind kind,
        Status status,
        @Nullable Integer applicationYear,
        @Nullable Integer decisionYear,
        boolean illustrative,
        Funnel funnel,
        List<Offering> offerings,
        List<TargetRole> targetRoles,
        List<TaughtCompetence> competences,
        Prospectus prospectus,
        Map<String, String> details) {
    public Programme {
        title = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(title));
        offerings = List.copyOf(offerings);
        targetRoles = List.copyOf(targetRoles);
        competences = List.copyOf(competences);
        details = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(details));
    }

    /** The title in a language, else in any other that there is. */
    public String titleIn(String language) {
        String own = title.get(language);
        return own != null ? own : new TreeMap<>(title).firstEntry().getValue();
    }

    /** The same with other offerings. */
    public Programme withOfferings(List<Offering> others) {
        return with(provider, others, targetRoles, competences);
    }

    /** The same by this provider. */
    public Programme by(Provider other) {
        return with(other, offerings, targetRoles, competences);
    }

    /** The same with other links. */
    public Programme withLinks(List<TargetRole> roles, List<TaughtCompetence> taught) {
        return with(provider, offerings, roles, taught);
    }

    private Programme with(Provider by, List<Offering> at, List<TargetRole> roles, List<TaughtCompetence> taught) {
        return new Programme(
                id,
                source,
                sourceId,
                code,
                title,
                by,
                type,
                level,
                credits,
                creditUnit,
                durationMonths,
                kind,
                status,
                applicationYear,
                decisionYear,
                illustrative,
                funnel,
                at,
                roles,
                taught,
                prospectus,
                details);
    }
}
