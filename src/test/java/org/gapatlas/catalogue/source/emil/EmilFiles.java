package org.gapatlas.catalogue.source.emil;

import org.gapatlas.sheets.Upload;
import org.gapatlas.testing.Uploads;

/** Records in EMIL 3; every name in them is invented. */
final class EmilFiles {

    private EmilFiles() {}

    static Upload infos(String... infos) {
        return page("infos.json", "educationInfos", infos);
    }

    static Upload events(String... events) {
        return page("events.json", "educationEvents", events);
    }

    static Upload providers(String... providers) {
        return page("providers.json", "educationProviders", providers);
    }

    private static Upload page(String name, String list, String... records) {
        return Uploads.text(name, "{\"links\": [], \"%s\": [%s]}".formatted(list, String.join(",\n", records)));
    }

    static Upload single(String name, String record) {
        return Uploads.text(name, record);
    }

    static String info(String id, String rest) {
        return record(
                id, "\"title\": {\"strings\": [{\"lang\": \"swe\", \"value\": \"Batteritekniker Demo\"}]}" + rest);
    }

    static String event(String id, String info, String rest) {
        return record(
                id,
                "\"education\": \"%s\", \"title\": {\"strings\": {\"lang\": \"swe\", \"value\": \"Tillfälle Demo\"}}%s"
                        .formatted(info, rest));
    }

    static String provider(String id, String name) {
        return record(
                id,
                ("\"name\": {\"strings\": [{\"lang\": \"swe\", \"value\": \"%s\"}]}, \"organisationNumber\": \"5560000000\","
                                + " \"emailAddress\": \"anna.demo@example.org\","
                                + " \"contactAddress\": {\"town\": \"Skellefteå\", \"areaCode\": \"2482\"}")
                        .formatted(name));
    }

    static String gone(String id) {
        return "{\"id\": \"%s\", \"status\": \"DELETED\", \"content\": null}".formatted(id);
    }

    private static String record(String id, String content) {
        return "{\"id\": \"%s\", \"status\": \"ACTIVE\", \"content\": {%s}}".formatted(id, content);
    }
}
