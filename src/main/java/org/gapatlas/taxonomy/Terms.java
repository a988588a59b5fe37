package org.gapatlas.taxonomy;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.gapatlas.kernel.Nearest;

/** The terms of one kind, in the order of their table. */
public final class Terms<T extends Term> {

    private final Map<String, T> byId;

    public Terms(Collection<T> terms) {
        var map = new LinkedHashMap<String, T>();
        for (T term : terms)
            if (map.put(term.id(), term) != null)
                throw new IllegalArgumentException("The code (%s) stands twice.".formatted(term.id()));
        byId = Collections.unmodifiableMap(map);
    }

    public List<T> list() {
        return List.copyOf(byId.values());
    }

    public Optional<T> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The term of a code that must exist. */
    public T get(String id) {
        return find(id).orElseThrow(() -> new NoSuchElementException("No term has the code (%s).".formatted(id)));
    }

    public boolean has(String id) {
        return byId.containsKey(id);
    }

    /** The codes nearest to a wrong one. */
    public List<String> nearest(String wrong) {
        return Nearest.to(wrong, byId.keySet());
    }

    public int size() {
        return byId.size();
    }
}
