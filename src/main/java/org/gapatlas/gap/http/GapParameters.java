package org.gapatlas.gap.http;

import java.util.EnumMap;
import java.util.Map;
import org.gapatlas.gap.Dimension;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** How {@code /gaps} may be asked: how to cut, what to count, and a catchment. */
public class GapParameters {
    @RestQuery
    @Nullable
    String by;

    @RestQuery
    @Nullable
    String role;

    @RestQuery
    @Nullable
    String roleGroup;

    @RestQuery
    @Nullable
    String stage;

    @RestQuery
    @Nullable
    String region;

    @RestQuery
    @Nullable
    String nuts2;

    @RestQuery
    @Nullable
    String country;

    @RestQuery
    @Nullable
    String municipality;

    @RestQuery
    @Nullable
    String year;

    @RestQuery
    @Nullable
    String level;

    @RestQuery
    @Nullable
    String within;

    @RestQuery
    @Nullable
    String of;

    @RestQuery
    @Nullable
    String reach;

    /** The filters that were given, by dimension, as they were written. */
    Map<Dimension, String> filters() {
        var given = new EnumMap<Dimension, String>(Dimension.class);
        put(given, Dimension.ROLE, role);
        put(given, Dimension.ROLE_GROUP, roleGroup);
        put(given, Dimension.STAGE, stage);
        put(given, Dimension.REGION, region);
        put(given, Dimension.NUTS2, nuts2);
        put(given, Dimension.COUNTRY, country);
        put(given, Dimension.MUNICIPALITY, municipality);
        put(given, Dimension.YEAR, year);
        put(given, Dimension.LEVEL, level);
        return given;
    }

    private static void put(Map<Dimension, String> given, Dimension dimension, @Nullable String value) {
        if (value != null && !value.isBlank()) given.put(dimension, value);
    }
}
