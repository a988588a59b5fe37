package org.gapatlas.gap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gapatlas.taxonomy.Municipality;
import org.gapatlas.taxonomy.Role;
import org.gapatlas.taxonomy.Taxonomy;

/**
 * Packs a cell's codes into one long, so that a million rows need no million keys: every dimension has its own bits, and
 * what follows from a role or a municipality is looked up once. The same taxonomy gives the same packing.
 */
final class Coding {

    private static final int LEVELS = 8;

    private final List<List<String>> codes = new ArrayList<>();
    private final List<Map<String, Long>> bits = new ArrayList<>();
    private final Map<String, Long> ofRole = new HashMap<>();
    private final Map<String, Long> ofPlace = new HashMap<>();

    Coding(Taxonomy taxonomy, List<Integer> years) {
        for (Dimension dimension : Dimension.values()) {
            codes.add(new ArrayList<>());
            bits.add(new HashMap<>());
            register(dimension, CellKey.NO_CODE);
        }
        taxonomy.stages().list().forEach(stage -> register(Dimension.STAGE, stage.id()));
        for (int level = 1; level <= LEVELS; level++) register(Dimension.LEVEL, String.valueOf(level));
        years.forEach(year -> register(Dimension.YEAR, String.valueOf(year)));
        for (Role role : taxonomy.roles().list()) ofRole.put(role.id(), pack(role));
        for (Municipality place : taxonomy.municipalities().list()) ofPlace.put(place.id(), pack(place, taxonomy));
    }

    /** The bits of some dimensions: a packed key is masked with them. */
    static long mask(Grouping grouping) {
        long mask = 0;
        for (Dimension dimension : grouping.dimensions()) mask |= lowBits(dimension) << shift(dimension);
        return mask;
    }

    /** A need, in all dimensions; its level is the role's typical one. */
    long need(String role, String municipality, String stage, int year) {
        return known(ofRole, role)
                | known(ofPlace, municipality)
                | bit(Dimension.STAGE, stage)
                | bit(Dimension.YEAR, String.valueOf(year));
    }

    /** Graduates, in all dimensions but the stage, which seats do not know; their level is the programme's. */
    long supply(String role, String municipality, String level, int year) {
        return (known(ofRole, role) & ~mask(Grouping.of(Dimension.LEVEL)))
                | known(ofPlace, municipality)
                | bit(Dimension.LEVEL, level)
                | bit(Dimension.YEAR, String.valueOf(year));
    }

    /** The key that a packed one stands for in a grouping. */
    CellKey unpack(Grouping grouping, long packed) {
        var parts = new ArrayList<String>();
        for (Dimension dimension : grouping.dimensions()) parts.add(code(dimension, packed));
        return new CellKey(grouping, parts);
    }

    /** One dimension's code in a packed key. */
    String code(Dimension dimension, long packed) {
        return codes.get(dimension.ordinal()).get((int) (packed >>> shift(dimension) & lowBits(dimension)));
    }

    private long pack(Role role) {
        return register(Dimension.ROLE, role.id())
                | register(Dimension.ROLE_GROUP, role.findGroup().orElse(CellKey.NO_CODE))
                | register(Dimension.LEVEL, String.valueOf(role.eqfTypical()));
    }

    private long pack(Municipality place, Taxonomy taxonomy) {
        var region = taxonomy.regions().get(place.region());
        return register(Dimension.MUNICIPALITY, place.id())
                | register(Dimension.REGION, region.id())
                | register(Dimension.NUTS2, region.nuts2())
                | register(Dimension.COUNTRY, region.country());
    }

    private long register(Dimension dimension, String code) {
        return bits.get(dimension.ordinal()).computeIfAbsent(code, c -> {
            long number = codes.get(dimension.ordinal()).size();
            if (number > lowBits(dimension))
                throw new IllegalStateException("There are more codes of %s than %d. Maybe widen its bits."
                        .formatted(dimension.word(), number));
            codes.get(dimension.ordinal()).add(c);
            return number << shift(dimension);
        });
    }

    private long bit(Dimension dimension, String code) {
        return known(bits.get(dimension.ordinal()), code.isEmpty() ? CellKey.NO_CODE : code);
    }

    private static long known(Map<String, Long> packed, String code) {
        Long known = packed.get(code);
        if (known == null)
            throw new IllegalArgumentException("The code (%s) is not in this snapshot's taxonomy.".formatted(code));
        return known;
    }

    private static long lowBits(Dimension dimension) {
        return (1L << width(dimension)) - 1;
    }

    private static int shift(Dimension dimension) {
        int shift = 0;
        for (Dimension before : Dimension.values()) if (before.compareTo(dimension) < 0) shift += width(before);
        return shift;
    }

    private static int width(Dimension dimension) {
        return switch (dimension) {
            case ROLE, MUNICIPALITY -> 10;
            case ROLE_GROUP, REGION, NUTS2, YEAR -> 7;
            case STAGE, LEVEL -> 5;
            case COUNTRY -> 3;
        };
    }
}
