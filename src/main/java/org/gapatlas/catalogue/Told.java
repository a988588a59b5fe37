package org.gapatlas.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * All that one import tells about one programme, in whatever order it came.
 *
 * @param programme its own record; null where the import has none
 * @param stub what its offerings tell of it
 * @param offerings those with names of their own
 * @param covered beginnings of names: what stands under them and is not told again was removed
 * @param offeringsGone names of offerings that were taken away
 * @param gone whether the programme itself was taken away
 */
public record Told(
        @Nullable Programme programme,
        @Nullable Programme stub,
        List<Offering> offerings,
        Set<String> covered,
        Set<String> offeringsGone,
        boolean gone) {

    public Told {
        offerings = List.copyOf(offerings);
        covered = Set.copyOf(covered);
        offeringsGone = Set.copyOf(offeringsGone);
    }

    /**
     * What the catalogue holds after the import.
     *
     * @param standing what it held before; null for a programme that is new, and where the import tells all of its part
     */
    public Optional<Programme> over(@Nullable Programme standing) {
        Programme base = programme != null ? programme : standing != null ? standing : stub;
        if (gone || base == null) return Optional.empty();
        var named = new TreeMap<String, Offering>();
        if (standing != null) keep(standing, named);
        var all = new ArrayList<Offering>();
        for (Offering offering : base.offerings())
            if (offering.sourceId().isEmpty()) all.add(offering);
            else if (base == programme) named.put(offering.sourceId(), offering);
        offerings.forEach(offering -> named.put(offering.sourceId(), offering));
        all.addAll(named.values());
        return Optional.of(base.by(provider(base, standing)).withOfferings(all));
    }

    /** Some sources tell with the offerings who provides. */
    private Provider provider(Programme base, @Nullable Programme standing) {
        if (base.provider().hasId()) return base.provider();
        if (stub != null && stub.provider().hasId()) return stub.provider();
        return standing == null ? base.provider() : standing.provider();
    }

    private void keep(Programme standing, SortedMap<String, Offering> named) {
        for (Offering offering : standing.offerings()) {
            String name = offering.sourceId();
            boolean removed = offeringsGone.contains(name) || covered.stream().anyMatch(name::startsWith);
            if (!name.isEmpty() && !removed) named.put(name, offering);
        }
    }
}
