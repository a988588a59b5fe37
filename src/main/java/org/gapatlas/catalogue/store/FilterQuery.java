package org.gapatlas.catalogue.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.gapatlas.catalogue.ProgrammeFilter;

/** A filter as the condition of a query over the versions {@code p} that are valid now. */
final class FilterQuery {

    private static final String IN_PLACE = "o.municipality in :places";

    private final List<String> conditions = new ArrayList<>(List.of("p.untilRun is null"));
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final boolean somewhere;

    FilterQuery(ProgrammeFilter filter) {
        oneOf("source", filter.sources());
        oneOf("status", filter.statuses());
        oneOf("kind", filter.kinds());
        oneOf("decisionYear", filter.decisionYears());
        oneOf("applicationYear", filter.applicationYears());
        oneOf("eqf", filter.levels());
        somewhere = filter.places() != null;
        if (filter.places() != null) {
            conditions.add("exists (select 1 from OfferingRow o where o.version = p.number and " + IN_PLACE + ")");
            values.put("places", filter.places());
        }
        any(filter.fields(), "concat(',', p.fields) like :", field -> "%," + field + "%", "");
        any(
                filter.languages(),
                "exists (select 1 from OfferingRow o where o.version = p.number and concat(',', o.languages, ',') like :",
                language -> "%," + language + ",%",
                ")");
        if (filter.seatsKnown() != null)
            conditions.add("exists (select 1 from OfferingRow o where o.version = p.number and o.seats is "
                    + (filter.seatsKnown() ? "not null)" : "null)"));
        saying(filter.words());
    }

    /** A query over {@code p} alone. */
    <T> TypedQuery<T> versions(EntityManager database, String select, String order, Class<T> type) {
        return query(database, select + " from VersionRow p where " + where() + order, type);
    }

    /** A query over the offerings {@code o} of what matches, those of the places asked for. */
    <T> TypedQuery<T> offerings(EntityManager database, String select, Class<T> type) {
        String where = where() + (somewhere ? " and " + IN_PLACE : "");
        return query(
                database,
                select + " from VersionRow p join OfferingRow o on o.version = p.number where " + where,
                type);
    }

    private <T> TypedQuery<T> query(EntityManager database, String text, Class<T> type) {
        var query = database.createQuery(text, type);
        values.forEach(query::setParameter);
        return query;
    }

    private String where() {
        return String.join(" and ", conditions);
    }

    private void oneOf(String field, Collection<?> wanted) {
        if (wanted.isEmpty()) return;
        conditions.add("p.%s in :%s".formatted(field, field));
        values.put(field, wanted);
    }

    /** One of the patterns must fit. */
    private void any(Set<String> wanted, String before, UnaryOperator<String> pattern, String after) {
        if (wanted.isEmpty()) return;
        var parts = new ArrayList<String>();
        for (String each : wanted) {
            String name = "like" + values.size();
            parts.add(before + name + after);
            values.put(name, pattern.apply(each));
        }
        conditions.add("(" + String.join(" or ", parts) + ")");
    }

    private void saying(List<List<String>> alternatives) {
        if (alternatives.isEmpty()) return;
        conditions.add(
                "(" + String.join(" or ", alternatives.stream().map(this::allOf).toList()) + ")");
    }

    private String allOf(List<String> words) {
        var parts = new ArrayList<String>();
        for (String word : words) {
            String name = "word" + values.size();
            parts.add("p.words like :" + name + " escape '!'");
            values.put(name, "%" + word.replaceAll("[!%_]", "!$0") + "%");
        }
        return "(" + String.join(" and ", parts) + ")";
    }
}
