package org.gapatlas.survey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompanyIdsTest {

    @ParameterizedTest
    @CsvSource({
        "SE, 556012-5790",
        "SE, 5560514142",
        "SE, 556001-5835",
        "SE, 212000-0142",
        "FI, 0112038-9",
        "FI, 2077474-0",
    })
    void a_companys_number_is_good(String country, String id) {
        assertThat(CompanyIds.findFault(country, id)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "SE, 556012-5791, org-id-checksum",
        "SE, 556056-7796, org-id-checksum",
        "FI, 2077474-1, org-id-checksum",
        "FI, 0112038-8, org-id-checksum",
        "SE, 811228-9874, org-id-personal",
        "SE, 19811228-9874, org-id-personal",
        "FI, 131052-308T, org-id-personal",
        "SE, 55601-5790, org-id-malformed",
        "FI, 01120389, org-id-malformed",
    })
    void any_other_is_told_apart(String country, String id, String fault) {
        assertThat(CompanyIds.findFault(country, id)).contains(fault);
    }

    @Test
    void what_may_be_a_persons_number_is_not_repeated() {
        assertThat(CompanyIds.hidden("811228-9874")).isEqualTo("••••••-••••");
    }
}
