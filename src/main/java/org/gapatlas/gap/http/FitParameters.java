package org.gapatlas.gap.http;

import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** How {@code /programmes/fit} is asked: a role or a competence, the region it is needed in, and the year. */
public class FitParameters {
    @RestQuery
    @Nullable
    String role;

    @RestQuery
    @Nullable
    String competence;

    @RestQuery
    @Nullable
    String region;

    @RestQuery
    @Nullable
    String year;
}
