package org.gapatlas.catalogue.source.emil;

import java.util.Optional;
import java.util.stream.Stream;
import org.gapatlas.catalogue.Provider;
import org.gapatlas.catalogue.source.Gathering;
import org.gapatlas.catalogue.source.json.JsonRecord;
import org.gapatlas.taxonomy.Taxonomy;

/** Keeps who provides, and nothing about the people there: no address, no telephone, no mail. */
final class EmilProviders {

    private final Taxonomy taxonomy;

    EmilProviders(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    void read(String id, JsonRecord record, Gathering told) {
        JsonRecord content = record.part("/content");
        Optional<String> name = EmilTexts.all(content, "/name").stream().findFirst();
        if (name.isEmpty()) record.exclude("json-no-title", "/content/name", "");
        else
            told.harvest()
                    .provider(new Provider(
                            EmilSource.NAME,
                            id,
                            name.get(),
                            content.text("/responsibleBody/type/code").orElse(null),
                            "SE",
                            content.text("/organisationNumber").orElse(null),
                            seat(content).orElse(null)));
    }

    private Optional<String> seat(JsonRecord content) {
        return Stream.of("/contactAddress/areaCode", "/visitAddresses/0/areaCode")
                .flatMap(field -> content.text(field).stream())
                .map(code -> "SE-" + code)
                .filter(taxonomy.municipalities()::has)
                .findFirst();
    }
}
