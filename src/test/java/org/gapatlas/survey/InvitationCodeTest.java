package org.gapatlas.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class InvitationCodeTest {

    @Test
    void a_code_is_read_back_however_it_was_typed() {
        var code = InvitationCode.random();
        String shown = code.reveal();
        String print = code.fingerprint("secret");
        assertThat(shown).matches("([0-9A-HJKMNP-TV-Z]{5}-){4}[0-9A-HJKMNP-TV-Z*~$=U]");
        for (String typed : new String[] {
            shown,
            shown.toLowerCase(Locale.ROOT),
            shown.replace("-", ""),
            shown.replace("-", " "),
            shown.replace('0', 'O').replace('1', 'l')
        })
            assertThat(InvitationCode.find(typed).orElseThrow().fingerprint("secret"))
                    .isEqualTo(print);
    }

    @Test
    void the_check_character_finds_every_single_wrong_letter() {
        String shown = InvitationCode.random().reveal();
        for (int i = 0; i < shown.length(); i++) {
            if (shown.charAt(i) == '-') continue;
            char other = shown.charAt(i) == 'A' ? 'B' : 'A';
            assertThat(InvitationCode.find(shown.substring(0, i) + other + shown.substring(i + 1)))
                    .isEmpty();
        }
        assertThat(InvitationCode.find("")).isEmpty();
    }

    @Test
    void a_code_does_not_print_itself() {
        var code = InvitationCode.random();
        assertThat(code.toString()).isEqualTo("InvitationCode[" + code.reveal().substring(0, 4) + "…]");
        assertThat(code.fingerprint("secret")).isNotEqualTo(code.fingerprint("another"));
    }
}
