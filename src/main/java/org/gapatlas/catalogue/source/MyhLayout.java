package org.gapatlas.catalogue.source;

import static org.gapatlas.catalogue.source.MyhColumn.*;

import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import org.gapatlas.catalogue.Kind;

/** How a year's decision file is laid out: which sheets, which columns in them, and where the seats stand. */
enum MyhLayout {
    /** Programmes until 2022: one row for every place, its seats already split. */
    SEATS_BY_PLACE(
            "Tabell 3",
            "Tabell 4",
            Kind.PROGRAMME,
            EnumSet.of(CASE, DECISION, TITLE, COUNTY, MUNICIPALITY, SEVERAL, PLACES, POINTS, PROVIDER, ROUNDS),
            EnumSet.of(CASE, COUNTY, MUNICIPALITY, SEATS)),
    /** Programmes from 2023 on: seats of each round with the application, the places of shared ones apart. */
    SEATS_BY_APPLICATION(
            "Tabell 3",
            "Tabell 4",
            Kind.PROGRAMME,
            EnumSet.of(
                    CASE,
                    DECISION,
                    TITLE,
                    COUNTY,
                    MUNICIPALITY,
                    SEVERAL,
                    PLACES,
                    POINTS,
                    PROVIDER,
                    SEATS,
                    SEATS_1,
                    SEATS_2,
                    SEATS_3,
                    SEATS_4,
                    SEATS_5),
            EnumSet.of(CASE, COUNTY, MUNICIPALITY)),
    /** Courses: seats of each calendar year with the application. */
    COURSES(
            "Lista ansökningar",
            "Lista flera kommuner",
            Kind.COURSE,
            EnumSet.of(CASE, DECISION, TITLE, COUNTY, MUNICIPALITY, PLACES, POINTS, PROVIDER, SEATS),
            EnumSet.of(CASE, COUNTY, MUNICIPALITY));

    private final String applications;
    private final String places;
    private final Kind kind;
    private final Set<MyhColumn> applicationColumns;
    private final Set<MyhColumn> placeColumns;

    MyhLayout(
            String applications,
            String places,
            Kind kind,
            Set<MyhColumn> applicationColumns,
            Set<MyhColumn> placeColumns) {
        this.applications = applications;
        this.places = places;
        this.kind = kind;
        this.applicationColumns = applicationColumns;
        this.placeColumns = placeColumns;
    }

    /** Whether any layout reads the sheet. */
    static boolean reads(String sheet) {
        for (MyhLayout layout : values())
            if (sheet.equals(layout.applications) || sheet.equals(layout.places)) return true;
        return false;
    }

    String applications() {
        return applications;
    }

    String places() {
        return places;
    }

    Kind kind() {
        return kind;
    }

    Set<String> applicationHeaders() {
        return headers(applicationColumns);
    }

    Set<String> placeHeaders() {
        return headers(placeColumns);
    }

    /** Whether a column that the layout does not need is one that the agency is known to add. */
    boolean knows(String header) {
        return header.equals(canonical(header)) && isListed(header)
                || (this == COURSES && SEATS_IN_YEAR.matcher(header).matches());
    }

    private static boolean isListed(String header) {
        for (MyhColumn column : MyhColumn.values()) if (column.header().equals(header)) return true;
        return false;
    }

    private static Set<String> headers(Set<MyhColumn> columns) {
        var headers = new TreeSet<String>();
        for (MyhColumn column : columns) headers.add(column.header());
        return headers;
    }
}
