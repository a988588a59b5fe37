package org.gapatlas.catalogue.source.emil;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gapatlas.catalogue.Admission;
import org.gapatlas.catalogue.Basis;
import org.gapatlas.catalogue.Distance;
import org.gapatlas.catalogue.Offering;
import org.gapatlas.catalogue.Programme;
import org.gapatlas.catalogue.Provider;
import org.gapatlas.catalogue.Seats;
import org.gapatlas.catalogue.Start;
import org.gapatlas.catalogue.Study;
import org.gapatlas.catalogue.source.Gathering;
import org.gapatlas.catalogue.source.SeatSplit;
import org.gapatlas.catalogue.source.json.JsonRecord;
import org.gapatlas.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;

/**
 * Makes offerings of an event: one for each of its places, with an equal part of its seats. The codes of its condition (0 to
 * 3) tell how sure it is that it is held and are not told on; a date in 2099 is the register's way to say: at any time.
 */
final class EmilEvents {

    private static final int NEVER = 2099;

    /** Events are held at one place, seldom at two or three. */
    private static final int MOST_PLACES = 20;

    private static final List<String> CONDITIONS = List.of("0", "1", "2", "3");

    private final Taxonomy taxonomy;

    EmilEvents(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    /** Where it is held. */
    private record Place(@Nullable String municipality, String name) {}

    /** All names that offerings of an event can have. */
    static Stream<String> names(String event) {
        return IntStream.range(0, MOST_PLACES).mapToObj(i -> name(event, i));
    }

    private static String name(String event, int place) {
        return place == 0 ? event : event + "#" + (place + 1);
    }

    void read(String id, JsonRecord record, Gathering told) {
        JsonRecord content = record.part("/content");
        Map<String, String> title = EmilTexts.byLanguage(content, "/title");
        Optional<String> info = content.text("/education").map(EmilSource::id);
        if (info.isEmpty() || title.isEmpty()) {
            record.exclude(info.isEmpty() ? "json-no-id" : "json-no-title", "/content", "");
            return;
        }
        Programme stub = EmilInfos.stub(info.get(), title, provider(content));
        told.harvest().coverOfferings(stub.id(), id + "#");
        offerings(id, content).forEach(offering -> told.harvest().offering("", stub, offering));
    }

    private static Provider provider(JsonRecord content) {
        return content.list("/providers").stream()
                .flatMap(each -> each.text("").stream())
                .map(EmilSource::id)
                .map(provider -> Provider.known(EmilSource.NAME, provider, "SE"))
                .findFirst()
                .orElse(Provider.unknown(EmilSource.NAME, "SE"));
    }

    private List<Offering> offerings(String id, JsonRecord content) {
        List<Place> places = places(content);
        Optional<Integer> seats = content.count("/places");
        Start start = start(content);
        Study study = study(content);
        Admission admission = admission(content);
        boolean cancelled = content.truth("/isCancelled").orElse(false);
        var offerings = new ArrayList<Offering>();
        for (int i = 0; i < places.size(); i++)
            offerings.add(new Offering(
                    name(id, i),
                    places.get(i).municipality(),
                    places.get(i).name(),
                    start,
                    seats(seats, places.size(), i),
                    study,
                    admission,
                    cancelled));
        return offerings;
    }

    private static Seats seats(Optional<Integer> all, int places, int place) {
        return all.map(seats -> places == 1
                        ? new Seats(BigDecimal.valueOf(seats), Basis.DECLARED)
                        : new Seats(
                                SeatSplit.equally(BigDecimal.valueOf(seats), places)
                                        .get(place),
                                Basis.ESTIMATED))
                .orElse(Seats.unknown());
    }

    private List<Place> places(JsonRecord content) {
        List<Place> places = content.list("/locations").stream()
                .map(this::place)
                .distinct()
                .limit(MOST_PLACES)
                .toList();
        return places.isEmpty() ? List.of(new Place(null, "")) : places;
    }

    private Place place(JsonRecord location) {
        String town = location.words("/town").orElse("");
        String code = location.text("/areaCode").map(area -> "SE-" + area).orElse("");
        return new Place(taxonomy.municipalities().has(code) ? code : null, town);
    }

    private static Start start(JsonRecord content) {
        content.text("/execution/condition/code")
                .filter(code -> !CONDITIONS.contains(code))
                .ifPresent(code -> content.issue("json-unknown-code", "/execution/condition/code", code, Map.of()));
        Optional<LocalDate> first = content.date("/execution/start");
        boolean isRolling = Stream.of(first, content.date("/execution/end"))
                .flatMap(Optional::stream)
                .anyMatch(day -> day.getYear() >= NEVER);
        if (isRolling) return rolling(first.filter(day -> day.getYear() < NEVER).orElse(null));
        return first.map(Start::on).orElse(Start.UNKNOWN);
    }

    private static Start rolling(@Nullable LocalDate first) {
        Integer year = first == null ? null : first.getYear();
        return new Start(year, year, first, Start.Precision.ROLLING, Basis.DECLARED);
    }

    private static Study study(JsonRecord content) {
        var languages = new ArrayList<String>();
        for (JsonRecord each : content.list("/languageOfInstructions"))
            each.text("")
                    .ifPresent(three -> EmilTexts.language(three)
                            .ifPresentOrElse(
                                    languages::add, () -> each.issue("json-unknown-code", "", three, Map.of())));
        return new Study(
                languages,
                content.text("/timeOfStudy/code")
                        .map(code -> code.toLowerCase(Locale.ROOT))
                        .orElse(null),
                distance(content),
                content.decimal("/paceOfStudy/percentage")
                        .map(BigDecimal::intValue)
                        .orElse(null),
                fee(content).orElse(null),
                EmilTexts.url(content, "/url").orElse(null));
    }

    /** The register tells about distance only where there is any. */
    private static Distance distance(JsonRecord content) {
        if (!content.has("/distance")) return content.has("/locations") ? Distance.NONE : Distance.UNKNOWN;
        return content.decimal("/distance/noOfMandatorySessions")
                                .orElse(BigDecimal.ZERO)
                                .signum()
                        > 0
                ? Distance.PARTIAL
                : Distance.FULL;
    }

    private static Optional<String> fee(JsonRecord content) {
        return content.list("/fees").stream()
                .flatMap(each -> each.decimal("/totalAmount").stream()
                        .map(sum -> (EmilTexts.tidy(sum).toPlainString() + " "
                                        + each.text("/currency").orElse(""))
                                .strip()))
                .findFirst();
    }

    private static Admission admission(JsonRecord content) {
        Optional<LocalDate> closes = content.date("/application/last");
        boolean isRolling = content.truth("/application/continuous").orElse(false)
                || closes.filter(day -> day.getYear() >= NEVER).isPresent();
        return new Admission(
                content.date("/application/first").orElse(null),
                closes.filter(day -> day.getYear() < NEVER).orElse(null),
                isRolling,
                null,
                null);
    }
}
