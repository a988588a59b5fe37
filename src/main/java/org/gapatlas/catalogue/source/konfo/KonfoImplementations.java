package org.gapatlas.catalogue.source.konfo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gapatlas.catalogue.Admission;
import org.gapatlas.catalogue.Offering;
import org.gapatlas.catalogue.Programme;
import org.gapatlas.catalogue.Start;
import org.gapatlas.catalogue.source.Gathering;
import org.gapatlas.catalogue.source.json.JsonRecord;

/**
 * Makes offerings of an implementation (toteutus): one for each application (hakukohde) to it. An implementation to which one
 * applies directly, as to courses of open universities, is an offering itself. What a new record does not list was removed.
 */
final class KonfoImplementations {

    private static final List<String> DIRECT = List.of("/hakuaika", "/hakulomaketyyppi", "/aloituspaikat");

    private final KonfoPlaces places;
    private final KonfoEducations educations;

    KonfoImplementations(KonfoPlaces places, KonfoEducations educations) {
        this.places = places;
        this.educations = educations;
    }

    void read(JsonRecord record, Gathering told) {
        String oid = record.text("/oid").orElseThrow();
        Optional<Programme> stub = stub(record, record.part("/metadata"), "/nimi");
        if (stub.isEmpty()) return;
        told.harvest().coverOfferings(stub.get().id(), oid);
        if (KonfoSource.isDraft(record)) return;
        told.harvest().mention("", stub.get());
        offerings(oid, record).forEach(offering -> told.harvest().offering("", stub.get(), offering));
    }

    /** A hit among the implementations of an education: it tells that there is one, and nothing of its applications. */
    boolean mention(JsonRecord hit, Gathering told) {
        stub(hit, hit, "/toteutusNimi").ifPresent(stub -> told.harvest().mention("", stub));
        return true;
    }

    /** An application that stands alone. */
    void readApplication(JsonRecord record, Gathering told) {
        JsonRecord implementation = record.part("/toteutus");
        Optional<String> oid = record.text("/toteutusOid").or(() -> implementation.text("/oid"));
        Optional<Programme> stub = stub(implementation, implementation.part("/metadata"), "/nimi");
        if (stub.isEmpty() || oid.isEmpty() || KonfoSource.isDraft(record)) return;
        told.harvest()
                .offering("", stub.get(), offering(oid.get(), implementation, implementation.part("/haku"), record));
    }

    /** What an implementation tells of its education; empty, and told, where it names none. */
    private Optional<Programme> stub(JsonRecord record, JsonRecord about, String name) {
        Optional<String> education = record.text("/koulutusOid").filter(KonfoSource::isNumber);
        Map<String, String> title = record.translations(name);
        if (education.isEmpty()) record.exclude("konfo-no-education", "/koulutusOid", "");
        else if (title.isEmpty()) record.exclude("json-no-title", name, "");
        else
            return Optional.of(educations.programme(
                    education.get(), title, record, about, places.provider(record.part("/organisaatio"))));
        return Optional.empty();
    }

    private List<Offering> offerings(String oid, JsonRecord record) {
        var offerings = new ArrayList<Offering>();
        for (JsonRecord round : record.list("/hakutiedot"))
            for (JsonRecord application : round.list("/hakukohteet"))
                if (!KonfoSource.isDraft(application)) offerings.add(offering(oid, record, round, application));
        JsonRecord about = record.part("/metadata");
        if (!record.has("/hakutiedot/0") && DIRECT.stream().anyMatch(about::has))
            offerings.add(direct(oid, record, about));
        return offerings;
    }

    private Offering offering(String oid, JsonRecord record, JsonRecord round, JsonRecord application) {
        String name = application
                .text("/hakukohdeOid")
                .or(() -> application.text("/oid"))
                .orElse("");
        List<JsonRecord> organisations = new ArrayList<>(application.list("/jarjestyspaikka"));
        organisations.addAll(record.list("/tarjoajat"));
        KonfoPlaces.Place place = places.first(organisations);
        return new Offering(
                oid + "/" + name,
                place.municipality(),
                place.name(),
                KonfoStarts.first(Stream.of(application, round, record.part("/metadata/opetus"))),
                KonfoSeats.of(application),
                KonfoStudy.of(oid, record.part("/metadata/opetus")),
                KonfoAdmission.of(round, application),
                false);
    }

    private Offering direct(String oid, JsonRecord record, JsonRecord about) {
        KonfoPlaces.Place place = places.first(record.list("/tarjoajat"));
        Start start = KonfoStarts.first(Stream.of(about.part("/opetus")));
        Admission admission = KonfoAdmission.of(about.list("/hakuaika"), false);
        return new Offering(
                oid,
                place.municipality(),
                place.name(),
                start,
                KonfoSeats.of(about),
                KonfoStudy.of(oid, about.part("/opetus")),
                admission,
                false);
    }
}
