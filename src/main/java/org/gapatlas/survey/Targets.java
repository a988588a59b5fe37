package org.gapatlas.survey;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gapatlas.kernel.Finding;

/**
 * Which part of the workplaces should answer, in per cent.
 *
 * @param size by size class, the largest first
 * @param region of every region
 * @param stage of every step of the value chain
 */
public record Targets(Map<String, Integer> size, int region, int stage) {

    /** As is usual: each of the few large ones counts, and most of the others. */
    public static final Targets USUAL = new Targets(usualSizes(), 80, 80);

    public Targets {
        size = Collections.unmodifiableMap(new LinkedHashMap<>(size));
    }

    private static Map<String, Integer> usualSizes() {
        var sizes = new LinkedHashMap<String, Integer>();
        sizes.put("large", 100);
        sizes.put("medium", 85);
        sizes.put("small", 75);
        sizes.put("micro", 60);
        return sizes;
    }

    /** The target of a part of a grouping; the whole has that of the regions. */
    public int of(Progress.By by, String part) {
        return switch (by) {
            case SIZE -> size.getOrDefault(part, region);
            case STAGE -> stage;
            case REGION, NONE -> region;
        };
    }

    List<Finding> faults() {
        var faults = new ArrayList<Finding>();
        size.forEach((part, perCent) -> {
            if (!USUAL.size.containsKey(part))
                faults.add(Fault.of("unknown-choice", "/size/" + part, part)
                        .with("nearest", String.join(", ", USUAL.size.keySet())));
            check(faults, "/size/" + part, perCent);
        });
        check(faults, "/region", region);
        check(faults, "/stage", stage);
        return faults;
    }

    private static void check(List<Finding> faults, String pointer, int perCent) {
        if (perCent < 0 || perCent > 100)
            faults.add(Fault.of("number-outside", pointer, perCent)
                    .with("least", 0)
                    .with("most", 100));
    }
}
