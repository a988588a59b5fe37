package org.gapatlas.catalogue.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.gapatlas.catalogue.Programme;
import org.gapatlas.catalogue.ProgrammeSource;
import org.gapatlas.kernel.Finding;
import org.gapatlas.kernel.Language;
import org.gapatlas.kernel.Words;
import org.gapatlas.sheets.Upload;
import org.gapatlas.testing.Uploads;
import org.junit.jupiter.api.Test;

/** What every source of programmes must do; a new one is finished when this is green. */
abstract class ProgrammeSourceContract {

    abstract ProgrammeSource source();

    /** Files without a fault; at least two where the source takes several. */
    abstract List<Upload> whole();

    /** The same with one row that makes the numbers untrue. */
    abstract List<Upload> damaged();

    /** What is told about the damaged row: code, row, column and value. */
    abstract List<Object> damage();

    /** The same as the whole, but for a person's address somewhere in words that are kept. */
    abstract List<Upload> withAnAddress();

    @Test
    void ids_are_unique_and_fit_for_an_address() {
        assertThat(Basket.of(source(), whole()).programmes())
                .isNotEmpty()
                .extracting(Programme::id)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[A-Za-z0-9_.:-]+"));
    }

    @Test
    void the_same_files_read_the_same() {
        Basket once = Basket.of(source(), whole());
        Basket again = Basket.of(source(), whole());
        assertThat(again.parts()).isEqualTo(once.parts());
        assertThat(again.reading()).isEqualTo(once.reading());
    }

    @Test
    void the_order_of_files_does_not_matter() {
        var turned = new ArrayList<>(whole());
        Collections.reverse(turned);
        assertThat(Basket.of(source(), turned).parts())
                .isEqualTo(Basket.of(source(), whole()).parts());
    }

    @Test
    void a_damaged_row_is_told_with_its_place_and_nothing_is_trusted() {
        Basket reading = Basket.of(source(), damaged());
        assertThat(reading.isTrusted()).isFalse();
        assertThat(reading.programmes()).isEmpty();
        assertThat(reading.faults()).hasSize(1);
        Finding fault = reading.faults().get(0);
        Map<String, Object> params = fault.params();
        assertThat(List.of(fault.code(), params.get("row"), params.get("column"), params.get("value")))
                .isEqualTo(damage());
    }

    @Test
    void a_fault_is_told_in_every_language_with_advice() {
        Finding fault = Basket.of(source(), damaged()).faults().get(0);
        for (Language language : Language.values()) {
            Words words = Words.in(language);
            assertThat(words.sentence(fault))
                    .contains(String.valueOf(damage().get(3)))
                    .doesNotContain("{");
            assertThat(words.advice(fault).orElseThrow()).doesNotContain("{");
        }
    }

    @Test
    void a_file_that_was_cut_short_is_refused() {
        var files = new ArrayList<>(whole());
        files.set(0, Uploads.half(files.get(0)));
        assertThat(Basket.of(source(), files).isTrusted()).isFalse();
    }

    @Test
    void addresses_of_persons_are_left_behind_and_not_repeated() {
        Basket reading = Basket.of(source(), withAnAddress());
        assertThat(reading.isTrusted()).isTrue();
        assertThat(reading.programmes().toString()).doesNotContain("@");
        assertThat(reading.issues()).extracting(Finding::code).contains("personal-data");
        assertThat(reading.issues().toString()).doesNotContain("@");
    }
}
