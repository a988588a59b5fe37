package org.gapatlas.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvOutTest {

    @Test
    void text_that_looks_like_a_formula_stays_text_and_numbers_stay_numbers() {
        var text = new StringWriter();
        try (var csv = new CsvOut(text)) {
            csv.row(List.of("=1+1", "+46", "-x", "@SUM(A1)", "\tx", "plain"));
            csv.row(Arrays.asList(-12.5, null, 7, "a,b", "say \"hi\"", ""));
        }
        assertThat(text.toString())
                .isEqualTo("'=1+1,'+46,'-x,'@SUM(A1),'\tx,plain\r\n-12.5,,7,\"a,b\",\"say \"\"hi\"\"\",\r\n");
    }
}
