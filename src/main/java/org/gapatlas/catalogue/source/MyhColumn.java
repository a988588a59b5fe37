package org.gapatlas.catalogue.source;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The agency's columns. Their headers change from year to year: the first name here is the one that we use for all. */
enum MyhColumn {
    CASE("Diarienummer"),
    DECISION("Beslut"),
    FIELD("Utbildningsområde"),
    SUN("SUN5 inriktning"),
    SUN_NAME("SUN5 inriktning namn"),
    TITLE("Utbildningsnamn"),
    COUNTY("Län"),
    MUNICIPALITY("Kommun"),
    LABOUR_MARKET("FA-region"),
    SEVERAL("Flera kommuner", "Flera studiekommuner"),
    PLACES("Antal kommuner", "Antal studiekommuner"),
    COUNTIES("Antal län"),
    LABOUR_MARKETS("Antal FA-regioner"),
    POINTS("YH-poäng"),
    MODE("Studieform"),
    PACE("Studietakt %"),
    AWARD("Typ av examen"),
    LEVEL("SeQF nivå"),
    NARROW("Smalt yrkesområde"),
    PROVIDER("Utbildningsanordnare administrativ enhet", "Anordnare namn"),
    OWNER("Huvudmannatyp"),
    ROUNDS_ASKED("Sökta utbildningsomgångar"),
    ROUNDS("Beviljade utbildningsomgångar"),
    SEATS_ASKED_EACH("Sökta platser per utbildningsomgång"),
    SEATS_ASKED("Sökta platser totalt"),
    SEATS_EACH("Beviljade platser per utbildningsomgång"),
    SEATS_1("Beviljade platser utbildningsomgång 1"),
    SEATS_2("Beviljade platser utbildningsomgång 2"),
    SEATS_3("Beviljade platser utbildningsomgång 3"),
    SEATS_4("Beviljade platser utbildningsomgång 4"),
    SEATS_5("Beviljade platser utbildningsomgång 5"),
    SEATS("Beviljade platser totalt", "Totalt antal beviljade platser");

    /** Seats by round, in the rounds' order. */
    static final List<MyhColumn> SEATS_BY_ROUND = List.of(SEATS_1, SEATS_2, SEATS_3, SEATS_4, SEATS_5);

    /** Courses tell their seats by the calendar year in which they start. */
    static final Pattern SEATS_IN_YEAR = Pattern.compile("Antal beviljade platser (20\\d{2})");

    private static final Map<String, MyhColumn> BY_HEADER = new HashMap<>();

    static {
        for (MyhColumn column : values())
            for (String header : column.headers) BY_HEADER.put(header.toLowerCase(Locale.ROOT), column);
    }

    private final List<String> headers;

    MyhColumn(String... headers) {
        this.headers = List.of(headers);
    }

    /** The header that we use for all years. */
    String header() {
        return headers.get(0);
    }

    /** Our header for one of the agency's; any other stays as it is. */
    static String canonical(String header) {
        String tidy = header.strip().replaceAll("\\s+", " ");
        MyhColumn known = BY_HEADER.get(tidy.toLowerCase(Locale.ROOT));
        return known == null ? tidy : known.header();
    }
}
