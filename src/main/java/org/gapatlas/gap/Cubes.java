package org.gapatlas.gap;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** The tables asked for last, so that looking twice computes once. A snapshot never changes, so neither does its table. */
final class Cubes {

    private static final int MOST = 128;

    private record Asked(String run, CubeQuery query) {}

    private final Map<Asked, RawTable> last = new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, RawTable> eldest) {
            return size() > MOST;
        }
    };

    RawTable get(String run, CubeQuery query, Supplier<RawTable> computed) {
        var asked = new Asked(run, query);
        synchronized (last) {
            RawTable known = last.get(asked);
            if (known != null) return known;
        }
        RawTable table = computed.get();
        synchronized (last) {
            last.put(asked, table);
        }
        return table;
    }
}
