package org.gapatlas.catalogue.http;

import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** How {@code /programmes} may be asked; every parameter takes a comma list. */
public class ProgrammeParameters {
    @RestQuery
    @Nullable
    String source;

    @RestQuery
    @Nullable
    String status;

    @RestQuery
    @Nullable
    String decisionYear;

    @RestQuery
    @Nullable
    String applicationYear;

    @RestQuery
    @Nullable
    String region;

    @RestQuery
    @Nullable
    String municipality;

    @RestQuery
    @Nullable
    String q;

    @RestQuery
    @Nullable
    String eqf;

    @RestQuery
    @Nullable
    String kind;

    @RestQuery
    @Nullable
    String field;

    @RestQuery
    @Nullable
    String language;

    @RestQuery
    @Nullable
    String seats;
}
