package org.gapatlas.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntFunction;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A register of the size of Sweden's in EMIL 3, as pages in an archive. Every name and number in it is invented. */
final class SwedishRegister {

    private static final int PAGE = 500;
    private static final int EVENTS_OF_AN_INFO = 3;
    private static final int EVENTS_OF_A_PROVIDER = 100;
    private static final String[] PLACES = {"2482", "2480", "2580", "2581", "0180", "1480", "2281", "2380"};
    private static final String[] SUBJECTS = {"Batteriteknik", "Elkraft", "Automation", "Vård", "Svetsning", "Logistik"
    };

    private final int events;

    SwedishRegister(int events) {
        this.events = events;
    }

    int infos() {
        return events / EVENTS_OF_AN_INFO;
    }

    int providers() {
        return events / EVENTS_OF_A_PROVIDER;
    }

    Path archive(Path folder) throws IOException {
        Path file = folder.resolve("register.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            pages(zip, "educationEvents", events, this::event);
            pages(zip, "educationInfos", infos(), this::info);
            pages(zip, "educationProviders", providers(), this::provider);
        }
        return file;
    }

    private static void pages(ZipOutputStream zip, String list, int count, IntFunction<String> record) {
        try {
            for (int from = 0; from < count; from += PAGE) {
                zip.putNextEntry(new ZipEntry("%s-%05d.json".formatted(list, from / PAGE)));
                var page = new StringBuilder("{\"links\": [], \"" + list + "\": [");
                for (int i = from; i < Math.min(count, from + PAGE); i++)
                    page.append(i == from ? "" : ",\n").append(record.apply(i));
                page.append("], \"page\": {\"size\": 500, \"totalElements\": ")
                        .append(count)
                        .append("}}");
                zip.write(page.toString().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String event(int i) {
        return """
                {"id": "e.demo.%1$d", "status": "ACTIVE", "content": {"identifier": "e.demo.%1$d",
                 "education": "i.demo.%2$d", "providers": ["p.demo.%3$d"], "lastEdited": "2026-03-18T14:47:37",
                 "expires": "2028-06-30T00:00:00",
                 "title": {"strings": [{"lang": "swe", "value": "%4$s %2$d Demo"}, {"lang": "eng", "value": "Course %2$d Demo"}]},
                 "description": {"strings": [{"lang": "swe", "content": "HTML", "value": "<p>Kursen %2$d ger <b>grunderna</b> i %4$s.</p><ul><li>Mätning &amp; styrning</li><li>Kvalitet</li></ul>"}]},
                 "keywords": {"strings": [{"lang": "swe", "value": "industri"}]},
                 "url": {"urls": [{"lang": "swe", "value": "https://demo.example/kurs/%1$d"}]},
                 "locations": [{"town": "Orten", "areaCode": "%5$s", "country": "SE", "streetAddress": "Demogatan 1"}],
                 "languageOfInstructions": ["swe"],
                 "execution": {"condition": {"type": "C_ExecutionCondition", "code": "1"}, "start": "2027-08-23", "end": "2029-06-08"},
                 "isCancelled": false, "places": %6$d, "timeOfStudy": {"type": "C_TimeOfStudy", "code": "dag"},
                 "paceOfStudy": {"percentage": 100.0},
                 "application": {"code": "D-%1$d", "first": "2027-02-01", "last": "2027-04-15", "email": "info@demo.example",
                   "url": {"urls": [{"lang": "swe", "value": "https://demo.example"}]}}}}""".formatted(
                i, i % infos(), i % providers(), SUBJECTS[i % SUBJECTS.length], PLACES[i % PLACES.length], 10 + i % 50);
    }

    private String info(int i) {
        return """
                {"id": "i.demo.%1$d", "status": "ACTIVE", "content": {"identifier": "i.demo.%1$d", "code": "D%1$d",
                 "title": {"strings": [{"lang": "swe", "value": "%2$s %1$d Demo"}]},
                 "description": {"strings": [{"lang": "swe", "content": "HTML", "value": "<p>Utbildning %1$d i <em>%2$s</em> med lärande på arbetsplats.</p>"}]},
                 "type": {"type": "C_SchoolType", "code": "YH"}, "configuration": {"type": "C_Configuration", "code": "program"},
                 "subjects": [{"type": "C_Subject_ISCED2013", "code": "0714"}], "isVocational": true, "resultIsDegree": true,
                 "credits": {"system": {"type": "C_Credits", "code": "yh"}, "credits": 400.0}}}""".formatted(i, SUBJECTS[i % SUBJECTS.length]);
    }

    private String provider(int i) {
        return """
                {"id": "p.demo.%1$d", "status": "ACTIVE", "content": {"identifier": "p.demo.%1$d",
                 "name": {"strings": [{"lang": "swe", "value": "Campus %1$d Demo"}]},
                 "contactAddress": {"town": "Orten", "areaCode": "%2$s"}, "emailAddresses": ["info@demo.example"],
                 "responsibleBody": {"type": {"type": "C_Body", "code": "region"}}, "organisationNumber": "5560000000"}}""".formatted(i, PLACES[i % PLACES.length]);
    }
}
