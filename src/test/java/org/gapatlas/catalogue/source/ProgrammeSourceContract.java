package org.gapatlas.catalogue.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.gapatlas.catalogue.ProgrammeSource;
import org.gapatlas.kernel.Finding;
import org.gapatlas.kernel.Language;
import org.gapatlas.kernel.Words;
import org.gapatlas.sheets.Upload;
import org.gapatlas.testing.Uploads;
import org.junit.jupiter.api.Test;

/** What every source of programmes must do; a new one is finished when this is green. */
public abstract class ProgrammeSourceContract {

    protected abstract ProgrammeSource source();

    /** Files without a fault; at least two where the source takes several. */
    protected abstract List<Upload> whole();

    /** The same with one row or record that makes the numbers untrue. */
    protected abstract List<Upload> damaged();

    /** What is told about it: code, place (row and column of a table, the pointer of a record), and last the value. */
    protected abstract List<Object> damage();

    /** The same as the whole, but for a person's address somewhere in words that are kept. */
    protected abstract List<Upload> withAnAddress();

    @Test
    void ids_are_unique_and_fit_for_an_address() {
        assertThat(Basket.of(source(), whole()).ids())
                .isNotEmpty()
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
    void what_is_read_again_over_itself_changes_nothing() {
        Basket once = Basket.of(source(), whole());
        Basket twice = Basket.over(once, source(), whole());
        assertThat(twice.programmes()).isEqualTo(once.programmes());
        assertThat(twice.curricula()).isEqualTo(once.curricula());
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
        assertThat(reading.ids()).isEmpty();
        assertThat(reading.faults()).hasSize(1);
        Finding fault = reading.faults().get(0);
        Map<String, Object> params = fault.params();
        List<Object> told = params.containsKey("row")
                ? List.of(fault.code(), params.get("row"), params.get("column"), params.get("value"))
                : List.of(fault.code(), params.get("place"), params.get("value"));
        assertThat(told).isEqualTo(damage());
    }

    @Test
    void a_fault_is_told_in_every_language_with_advice() {
        Finding fault = Basket.of(source(), damaged()).faults().get(0);
        for (Language language : Language.values()) {
            Words words = Words.in(language);
            assertThat(words.sentence(fault))
                    .contains(String.valueOf(damage().get(damage().size() - 1)))
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
        assertThat(reading.issues()).extracting(Finding::code).containsAnyOf("personal-data", "address-left-out");
        assertThat(reading.issues().toString()).doesNotContain("@");
    }
}
