package org.gapatlas.catalogue.source.emil;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gapatlas.catalogue.source.emil.EmilFiles.event;
import static org.gapatlas.catalogue.source.emil.EmilFiles.events;
import static org.gapatlas.catalogue.source.emil.EmilFiles.gone;
import static org.gapatlas.catalogue.source.emil.EmilFiles.info;
import static org.gapatlas.catalogue.source.emil.EmilFiles.infos;
import static org.gapatlas.catalogue.source.emil.EmilFiles.provider;
import static org.gapatlas.catalogue.source.emil.EmilFiles.providers;
import static org.gapatlas.catalogue.source.emil.EmilFiles.single;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gapatlas.catalogue.Basis;
import org.gapatlas.catalogue.Distance;
import org.gapatlas.catalogue.Kind;
import org.gapatlas.catalogue.Level;
import org.gapatlas.catalogue.Offering;
import org.gapatlas.catalogue.Programme;
import org.gapatlas.catalogue.ProgrammeSource;
import org.gapatlas.catalogue.Start;
import org.gapatlas.catalogue.source.Basket;
import org.gapatlas.catalogue.source.ProgrammeSourceContract;
import org.gapatlas.kernel.Finding;
import org.gapatlas.sheets.Upload;
import org.gapatlas.taxonomy.source.ShippedTaxonomy;
import org.junit.jupiter.api.Test;

class EmilSourceTest extends ProgrammeSourceContract {

    private final ProgrammeSource source = new EmilSource(ShippedTaxonomy.load());

    private static final String YH = ", \"type\": {\"code\": \"YH\"}, \"configuration\": {\"code\": \"program\"},"
            + " \"credits\": {\"credits\": 400.0, \"system\": {\"code\": \"yhp\"}}";

    private static final String SEATS = ", \"providers\": [\"P.demo\"], \"places\": 30,"
            + " \"locations\": [{\"town\": \"Skellefteå\", \"areaCode\": \"2482\", \"streetAddress\": \"Demogatan 1\"}],"
            + " \"execution\": {\"condition\": {\"code\": \"1\"}, \"start\": \"2027-08-23\", \"end\": \"2029-06-08\"}";

    @Override
    protected ProgrammeSource source() {
        return source;
    }

    @Override
    protected List<Upload> whole() {
        return List.of(
                infos(info("i.1", YH)),
                events(event("e.1", "I.1", SEATS), event("e.2", "i.unseen", "")),
                providers(provider("p.demo", "Campus Demo")));
    }

    @Override
    protected List<Upload> damaged() {
        return List.of(infos(info("i.1", YH)), events(event("e.1", "i.1", ", \"places\": \"some\"")));
    }

    @Override
    protected List<Object> damage() {
        return List.of("json-not-a-count", "/educationEvents/0/content/places", "\"some\"");
    }

    @Override
    protected List<Upload> withAnAddress() {
        return List.of(
                infos(
                        info(
                                "i.1",
                                ", \"description\": {\"strings\": [{\"lang\": \"swe\", \"value\": \"Fråga anna.demo@example.org\"}]}")));
    }

    @Test
    void an_info_an_event_and_a_provider_make_a_programme() {
        Programme programme = Basket.of(source(), whole()).get("emil3:i.1");
        assertThat(programme.title()).isEqualTo(Map.of("sv", "Batteritekniker Demo"));
        assertThat(programme.type()).isEqualTo("YH");
        assertThat(programme.level()).isEqualTo(new Level(6, "400 YHP", Basis.RULE));
        assertThat(programme.credits()).isEqualTo(new BigDecimal("400"));
        assertThat(programme.creditUnit()).isEqualTo("YHP");
        assertThat(programme.provider().name()).isEqualTo("Campus Demo");
        assertThat(programme.provider().municipality()).isEqualTo("SE-2482");
        Offering offering = programme.offerings().get(0);
        assertThat(offering.municipality()).isEqualTo("SE-2482");
        assertThat(offering.start()).isEqualTo(Start.on(LocalDate.of(2027, 8, 23)));
        assertThat(offering.seats().planned()).isEqualByComparingTo("30");
        assertThat(offering.study().distance()).isEqualTo(Distance.NONE);
    }

    @Test
    void an_event_without_its_info_stands_for_its_programme_until_the_info_comes() {
        Basket first = Basket.of(source(), List.of(events(event("e.1", "i.1", SEATS))));
        assertThat(first.get("emil3:i.1").titleIn("sv")).isEqualTo("Tillfälle Demo");
        Basket then = Basket.over(first, source(), List.of(infos(info("i.1", YH))));
        assertThat(then.get("emil3:i.1").titleIn("sv")).isEqualTo("Batteritekniker Demo");
        assertThat(then.get("emil3:i.1").offerings()).hasSize(1);
        assertThat(then.get("emil3:i.1").provider().sourceId()).isEqualTo("p.demo");
    }

    @Test
    void seats_that_nobody_told_are_unknown_and_none_is_none() {
        Basket basket =
                Basket.of(source(), List.of(events(event("e.1", "i.1", ""), event("e.2", "i.1", ", \"places\": 0"))));
        assertThat(basket.get("emil3:i.1").offerings())
                .extracting(offering -> offering.seats().planned())
                .containsExactly(null, BigDecimal.ZERO);
    }

    @Test
    void several_places_share_the_seats_and_a_new_telling_leaves_no_old_place() {
        String three = ", \"places\": 100, \"locations\": [{\"town\": \"A\", \"areaCode\": \"2482\"},"
                + " {\"town\": \"B\", \"areaCode\": \"2480\"}, {\"town\": \"Utland\", \"areaCode\": \"9999\"}]";
        Basket first = Basket.of(source(), List.of(events(event("e.1", "i.1", three))));
        List<Offering> split = first.get("emil3:i.1").offerings();
        assertThat(split).extracting(Offering::sourceId).containsExactly("e.1", "e.1#2", "e.1#3");
        assertThat(split).extracting(Offering::municipality).containsExactly("SE-2482", "SE-2480", null);
        assertThat(split).allMatch(offering -> offering.seats().basis() == Basis.ESTIMATED);
        assertThat(split.stream().map(o -> o.seats().planned()).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("100");
        Basket then = Basket.over(first, source(), List.of(events(event("e.1", "i.1", SEATS))));
        assertThat(then.get("emil3:i.1").offerings()).hasSize(1);
    }

    @Test
    void what_was_taken_away_takes_its_offerings_along() {
        String two = ", \"locations\": [{\"town\": \"A\"}, {\"town\": \"B\"}]";
        Basket first = Basket.of(
                source(), List.of(events(event("e.1", "i.1", two), event("e.2", "i.1", ""), event("e.3", "i.2", ""))));
        Basket then = Basket.over(first, source(), List.of(events(gone("E.1")), single("i.json", gone("I.2"))));
        assertThat(then.get("emil3:i.1").offerings())
                .extracting(Offering::sourceId)
                .containsExactly("e.2");
        assertThat(then.ids()).containsExactly("emil3:i.1");
    }

    @Test
    void the_year_2099_means_at_any_time() {
        Basket basket = Basket.of(
                source(),
                List.of(events(event(
                        "e.1",
                        "i.1",
                        ", \"execution\": {\"start\": \"2025-01-01\", \"end\": \"2099-12-31\"},"
                                + " \"application\": {\"last\": \"2099-12-31\"}"))));
        Offering offering = basket.get("emil3:i.1").offerings().get(0);
        assertThat(offering.start().precision()).isEqualTo(Start.Precision.ROLLING);
        assertThat(offering.admission().rolling()).isTrue();
        assertThat(offering.admission().closes()).isNull();
    }

    @Test
    void languages_distance_pace_and_fees_are_read() {
        Basket basket = Basket.of(
                source(),
                List.of(events(event(
                        "e.1",
                        "i.1",
                        ", \"languageOfInstructions\": [\"swe\", \"eng\", \"xxx\"], \"distance\": {\"noOfMandatorySessions\": 2},"
                                + " \"paceOfStudy\": {\"percentage\": 50.0},"
                                + " \"fees\": [{\"totalAmount\": 65000.0, \"currency\": \"SEK\"}]"))));
        Offering offering = basket.get("emil3:i.1").offerings().get(0);
        assertThat(offering.languages()).containsExactly("sv", "en");
        assertThat(offering.study().distance()).isEqualTo(Distance.PARTIAL);
        assertThat(offering.study().pace()).isEqualTo(50);
        assertThat(offering.study().fee()).isEqualTo("65000 SEK");
        assertThat(basket.issues()).extracting(Finding::code).containsExactly("json-unknown-code");
    }

    @Test
    void a_course_is_a_course_and_an_unknown_configuration_is_told() {
        Basket basket = Basket.of(
                source(),
                List.of(infos(
                        info("i.1", ", \"configuration\": {\"code\": \"kurs\"}"),
                        info("i.2", ", \"configuration\": {\"code\": \"cirkel\"}"))));
        assertThat(basket.get("emil3:i.1").kind()).isEqualTo(Kind.COURSE);
        assertThat(basket.issues())
                .extracting(Finding::pointer)
                .containsExactly("/educationInfos/1/content/configuration/code");
    }

    @Test
    void markup_becomes_plain_text_and_records_without_a_title_are_counted() {
        Basket basket = Basket.of(
                source(),
                List.of(
                        infos(
                                info(
                                        "i.1",
                                        ", \"description\": {\"strings\": [{\"lang\": \"swe\", \"value\": \"<p>Om <b>celler</b></p>\"}]}")),
                        single("i.json", "{\"id\": \"i.2\", \"content\": {\"configuration\": {\"code\": \"kurs\"}}}")));
        assertThat(basket.get("emil3:i.1").prospectus().description()).isEqualTo(Map.of("sv", "Om celler"));
        assertThat(basket.excluded()).isEqualTo(Map.of("json-no-title", 1));
    }

    @Test
    void addresses_telephones_and_streets_are_never_told() {
        assertThat(Basket.of(source(), whole()).programmes().toString())
                .doesNotContain("Demogatan")
                .doesNotContain("@");
    }
}
