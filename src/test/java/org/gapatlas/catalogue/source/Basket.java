package org.gapatlas.catalogue.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gapatlas.catalogue.Curriculum;
import org.gapatlas.catalogue.Harvest;
import org.gapatlas.catalogue.Offering;
import org.gapatlas.catalogue.Programme;
import org.gapatlas.catalogue.ProgrammeSource;
import org.gapatlas.catalogue.Provider;
import org.gapatlas.catalogue.Reading;
import org.gapatlas.catalogue.Told;
import org.gapatlas.kernel.Finding;
import org.gapatlas.sheets.Upload;

/** A harvest in memory, put together as the catalogue puts it together: over what a basket before it held. */
public final class Basket implements Harvest {

    private final Basket before;
    private final Map<String, String> partOf = new HashMap<>();
    private final Map<String, Programme> told = new TreeMap<>();
    private final Map<String, Programme> stubs = new TreeMap<>();
    private final Map<String, Map<String, Offering>> offerings = new TreeMap<>();
    private final Map<String, Set<String>> prefixes = new HashMap<>();
    private final Map<String, Provider> providers = new HashMap<>();
    private final SortedMap<String, Curriculum> curricula = new TreeMap<>();
    private final Set<String> covered = new HashSet<>();
    private final Set<String> programmesGone = new TreeSet<>();
    private final Set<String> offeringsGone = new TreeSet<>();
    private Reading reading;

    private Basket(Basket before) {
        this.before = before;
    }

    public static Basket of(ProgrammeSource source, List<Upload> files) {
        return over(null, source, files);
    }

    public static Basket over(Basket before, ProgrammeSource source, List<Upload> files) {
        var basket = new Basket(before);
        basket.reading = source.read(files, basket);
        return basket;
    }

    public Reading reading() {
        return reading;
    }

    public boolean isTrusted() {
        return reading.isTrusted();
    }

    public List<Finding> faults() {
        return reading.faults();
    }

    public List<Finding> issues() {
        return reading.issues();
    }

    public int read() {
        return reading.read();
    }

    public SortedMap<String, Integer> excluded() {
        return reading.excluded();
    }

    /** What the catalogue would hold; of files with a fault nothing. */
    public List<Programme> programmes() {
        return List.copyOf(standing().values());
    }

    /** The names of what it would hold: programmes and curricula. */
    public List<String> ids() {
        var ids = new ArrayList<String>();
        standing().values().forEach(programme -> ids.add(programme.id()));
        ids.addAll(curricula().keySet());
        return ids;
    }

    public Programme get(String id) {
        return Optional.ofNullable(standing().get(id)).orElseThrow();
    }

    /** The programmes by the part of the source that they belong to. */
    public SortedMap<String, List<Programme>> parts() {
        var parts = new TreeMap<String, List<Programme>>();
        covered.forEach(part -> parts.put(part, new ArrayList<>()));
        standing()
                .forEach((id, programme) -> parts.computeIfAbsent(partOf.get(id), p -> new ArrayList<>())
                        .add(programme));
        return parts;
    }

    public SortedMap<String, Curriculum> curricula() {
        return reading.isTrusted() ? curricula : new TreeMap<>();
    }

    public Set<String> programmesGone() {
        return programmesGone;
    }

    public Set<String> offeringsGone() {
        return offeringsGone;
    }

    private SortedMap<String, Programme> standing() {
        var standing = new TreeMap<String, Programme>();
        if (before != null) {
            standing.putAll(before.standing());
            before.partOf.forEach(partOf::putIfAbsent);
            before.providers.forEach(providers::putIfAbsent);
        }
        if (!reading.isTrusted()) return standing;
        var all = new TreeSet<>(standing.keySet());
        all.addAll(told.keySet());
        all.addAll(stubs.keySet());
        for (String id : all) {
            Programme old = covered.contains(partOf.get(id)) ? null : standing.get(id);
            told(id).over(old)
                    .map(this::named)
                    .ifPresentOrElse(now -> standing.put(id, now), () -> standing.remove(id));
        }
        return standing;
    }

    private Told told(String id) {
        return new Told(
                told.get(id),
                stubs.get(id),
                List.copyOf(offerings.getOrDefault(id, Map.of()).values()),
                prefixes.getOrDefault(id, Set.of()),
                offeringsGone,
                programmesGone.contains(id));
    }

    private Programme named(Programme programme) {
        Provider known = providers.get(programme.provider().sourceId());
        return known == null ? programme : programme.by(known);
    }

    @Override
    public void cover(String part) {
        covered.add(part);
    }

    @Override
    public void coverOfferings(String programme, String prefix) {
        prefixes.computeIfAbsent(programme, p -> new HashSet<>()).add(prefix);
    }

    @Override
    public void programme(String part, Programme programme) {
        partOf.put(programme.id(), part);
        told.put(programme.id(), programme);
    }

    @Override
    public void offering(String part, Programme stub, Offering offering) {
        mention(part, stub);
        offerings.computeIfAbsent(stub.id(), p -> new LinkedHashMap<>()).put(offering.sourceId(), offering);
    }

    @Override
    public void mention(String part, Programme stub) {
        partOf.putIfAbsent(stub.id(), part);
        stubs.put(stub.id(), stub);
    }

    @Override
    public void provider(Provider provider) {
        providers.put(provider.sourceId(), provider);
    }

    @Override
    public void curriculum(Curriculum curriculum) {
        curricula.put(curriculum.id(), curriculum);
    }

    @Override
    public void programmeGone(String id) {
        programmesGone.add(id);
    }

    @Override
    public void offeringGone(String sourceId) {
        offeringsGone.add(sourceId);
    }
}
