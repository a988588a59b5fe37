package org.gapatlas.catalogue.source.konfo;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gapatlas.catalogue.source.json.JsonRecord;

/** Texts and codes as Opintopolku writes them. */
final class KonfoTexts {

    private static final List<String> LANGUAGES = List.of("fi", "sv", "en");

    private KonfoTexts() {}

    /** In Finnish, else in Swedish, else in English. */
    static Optional<String> first(JsonRecord record, String field) {
        return LANGUAGES.stream()
                .flatMap(language -> record.words(field + "/" + language).stream())
                .findFirst();
    }

    /** The address of a code without its version: {@code kunta_564} of {@code {"koodiUri": "kunta_564#2"}}. */
    static Optional<String> code(JsonRecord record, String field) {
        return record.part(field).isPlain() ? cut(record.text(field)) : cut(record.text(field + "/koodiUri"));
    }

    private static Optional<String> cut(Optional<String> code) {
        return code.map(text -> text.split("#", 2)[0]);
    }

    /** What stands behind the name of a code list: {@code 564} of {@code kunta_564}. */
    static Optional<String> value(Optional<String> code, String list) {
        return code.filter(text -> text.startsWith(list + "_")).map(text -> text.substring(list.length() + 1));
    }

    /** The codes of a list of codes. */
    static Stream<String> codes(JsonRecord record, String field) {
        return record.list(field).stream().flatMap(each -> code(each, "").stream());
    }

    /** A number without zeros at its end, so that equal ones are equal. */
    static BigDecimal tidy(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
