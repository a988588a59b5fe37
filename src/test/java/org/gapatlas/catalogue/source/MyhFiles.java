package org.gapatlas.catalogue.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gapatlas.sheets.Upload;
import org.gapatlas.testing.Uploads;

/** Small decision files in the agency's layouts, with invented applications of years that no real file has. */
public final class MyhFiles {

    static final List<Object> APPLICATIONS = List.of(
            "Utbildningsområde",
            "SUN5 inriktning",
            "SUN5 inriktning namn",
            "Utbildningsnamn",
            "Beslut",
            "Diarienummer",
            "Flera kommuner",
            "Antal kommuner",
            "Län",
            "Kommun",
            "YH-poäng",
            "Studieform",
            "Studietakt %",
            "Typ av examen",
            "SeQF nivå",
            "Smalt yrkesområde",
            "Utbildningsanordnare administrativ enhet",
            "Huvudmannatyp",
            "Sökta utbildningsomgångar",
            "Beviljade utbildningsomgångar",
            "Sökta platser per utbildningsomgång",
            "Sökta platser totalt",
            "Beviljade platser utbildningsomgång 1",
            "Beviljade platser utbildningsomgång 2",
            "Beviljade platser utbildningsomgång 3",
            "Beviljade platser utbildningsomgång 4",
            "Beviljade platser utbildningsomgång 5",
            "Beviljade platser totalt");
    static final List<Object> PLACES = List.of("Utbildningsnamn", "Diarienummer", "Län", "Kommun", "Antal kommuner");

    private MyhFiles() {}

    /** The layout since 2023: one granted in one place, one in three, one refused. */
    public static Map<String, List<List<Object>>> since2023(int year) {
        var sheets = new LinkedHashMap<String, List<List<Object>>>();
        sheets.put(
                "Tabell 3",
                rows(
                        List.of("Yrkeshögskolan"),
                        List.of("Ansökningar om att få bedriva yrkeshögskoleutbildning"),
                        APPLICATIONS,
                        application(
                                "Batteritekniker",
                                "Beviljad",
                                year,
                                1,
                                "Nej",
                                1,
                                "Västerbotten",
                                "Skellefteå",
                                "5",
                                2,
                                30),
                        application(
                                "Elkrafttekniker",
                                "Beviljad",
                                year,
                                2,
                                "Ja",
                                3,
                                "Flera kommuner",
                                "Flera kommuner",
                                6,
                                1,
                                25),
                        application("Kvalitetstekniker", "Avslag", year, 3, "Nej", 1, "Skåne", "Malmö", null, 0, 0)));
        sheets.put(
                "Tabell 4",
                rows(
                        List.of("Utbildningar i flera kommuner"),
                        PLACES,
                        place("Elkrafttekniker", year, 2, "Norrbotten", "Luleå", 3),
                        place("Elkrafttekniker", year, 2, "Västerbotten", "Umeå", 3),
                        place("Elkrafttekniker", year, 2, "Stockholm", "Nacka", 3)));
        return sheets;
    }

    /** The layout until 2020: the same seats in every round, one row a place. */
    public static Map<String, List<List<Object>>> until2020(int year) {
        var sheets = new LinkedHashMap<String, List<List<Object>>>();
        sheets.put(
                "Tabell 3",
                rows(
                        List.of(
                                "Utbildningsnamn",
                                "Län",
                                "Kommun",
                                "Flera studiekommuner",
                                "Antal kommuner",
                                "YH-poäng",
                                "Studietakt %",
                                "Utbildningsanordnare administrativ enhet",
                                "Beviljade utbildningsomgångar",
                                "Diarienummer",
                                "Beslut"),
                        List.of(
                                "Processtekniker",
                                "Flera kommuner",
                                "Flera kommuner",
                                "Ja",
                                2,
                                400,
                                50,
                                "Demo YH",
                                2,
                                caseOf(year, 7),
                                "Beviljad"),
                        List.of(
                                "Bergtekniker",
                                "Norrbotten",
                                "Kiruna",
                                "Nej",
                                1,
                                200,
                                100,
                                "Demo YH",
                                0,
                                caseOf(year, 8),
                                "Ej beviljad")));
        sheets.put(
                "Tabell 4",
                rows(
                        List.of(
                                "Utbildningsnamn",
                                "Län",
                                "Kommun",
                                "Antal studiekommuner",
                                "Sökta platser totalt",
                                "Beviljade platser per utbildningsomgång",
                                "Beviljade platser totalt",
                                "Diarienummer"),
                        List.of("Processtekniker", "Norrbotten", "Boden", 2, 40, 12.5, 25, caseOf(year, 7)),
                        List.of("Processtekniker", "Dalarna", "Falun", 2, 20, 7.5, 15, caseOf(year, 7)),
                        List.of("Bergtekniker", "Norrbotten", "Kiruna", 1, 60, 0, 0, caseOf(year, 8))));
        return sheets;
    }

    /** Courses: seats by calendar year. */
    public static Map<String, List<List<Object>>> courses(int year) {
        var sheets = new LinkedHashMap<String, List<List<Object>>>();
        sheets.put(
                "Lista ansökningar",
                rows(
                        List.of(
                                "Diarienummer",
                                "Beslut",
                                "Anordnare namn",
                                "Utbildningsnamn",
                                "Utbildningsområde",
                                "Antal beviljade platser " + year,
                                "Antal beviljade platser " + (year + 1),
                                "Totalt antal beviljade platser",
                                "YH-poäng",
                                "Kommun",
                                "Län",
                                "FA-region",
                                "Antal kommuner",
                                "Antal län",
                                "Antal FA-regioner"),
                        List.of(
                                caseOf(year, 21),
                                "Beviljad",
                                "Demo kurser",
                                "Battericeller",
                                "Teknik",
                                10,
                                30,
                                40,
                                50,
                                "Se \"Lista flera kommuner\"",
                                "Se \"Lista flera kommuner\"",
                                "Se \"Lista flera kommuner\"",
                                2,
                                2,
                                2)));
        sheets.put(
                "Lista flera kommuner",
                rows(
                        List.of("Diarienummer", "Utbildningsnamn", "Antal kommuner", "Kommun", "Län"),
                        List.of(caseOf(year, 21), "Battericeller", "2", "Luleå", "Norrbotten"),
                        List.of(caseOf(year, 21), "Battericeller", "2", "Sundsvall", "Västernorrland")));
        return sheets;
    }

    /** The file of one layout; the same applications always make the same programmes. */
    public static Upload file(String name, Map<String, List<List<Object>>> sheets) {
        return Uploads.workbook(name, sheets);
    }

    /** The same sheets with one cell said otherwise. */
    static Map<String, List<List<Object>>> with(
            Map<String, List<List<Object>>> sheets, String sheet, int row, String column, Object value) {
        List<List<Object>> rows = sheets.get(sheet);
        int header = 0;
        while (!rows.get(header).contains("Diarienummer")) header++;
        var changed = new ArrayList<>(rows.get(row - 1));
        changed.set(rows.get(header).indexOf(column), value);
        rows.set(row - 1, changed);
        return sheets;
    }

    static String caseOf(int year, int number) {
        return "MYH " + year + "/" + number;
    }

    private static List<Object> application(
            String title,
            String decision,
            int year,
            int number,
            String several,
            int places,
            String county,
            String municipality,
            Object level,
            int rounds,
            int seats) {
        var row = new ArrayList<Object>(Arrays.asList(
                "Teknik",
                "522a",
                "Energi",
                title,
                decision,
                caseOf(year, number),
                several,
                places,
                county,
                municipality,
                400,
                "Distans",
                100,
                "Yrkeshögskoleexamen",
                level,
                "Nej",
                "Demo YH AB",
                "Privat",
                3,
                rounds,
                35,
                105));
        for (int round = 1; round <= 5; round++) row.add(round <= rounds ? seats : 0);
        row.add(rounds * seats);
        return row;
    }

    private static List<Object> place(
            String title, int year, int number, String county, String municipality, int places) {
        return List.of(title, caseOf(year, number), county, municipality, places);
    }

    @SafeVarargs
    private static List<List<Object>> rows(List<Object>... rows) {
        return new ArrayList<>(Arrays.asList(rows));
    }
}
