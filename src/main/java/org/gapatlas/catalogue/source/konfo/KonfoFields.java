package org.gapatlas.catalogue.source.konfo;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gapatlas.catalogue.source.json.JsonRecord;

/**
 * Fields of education. The levels of the national classification of 2016 are those of ISCED-F 2013, with the same codes: {@code
 * kansallinenkoulutusluokitus2016koulutusalataso3_0716}.
 */
final class KonfoFields {

    private static final Pattern FIELD =
            Pattern.compile("kansallinenkoulutusluokitus2016koulutusalataso[1-3]_(\\d{2,4})");

    private KonfoFields() {}

    /** The narrowest that are told, each once. */
    static List<String> of(JsonRecord record) {
        List<String> all = Stream.concat(
                        record.list("/koulutuskoodienAlatJaAsteet").stream()
                                .flatMap(each -> KonfoTexts.codes(each, "/koulutusalaKoodiUrit")),
                        KonfoTexts.codes(record, "/metadata/koulutusala"))
                .flatMap(code -> FIELD.matcher(code).results().map(KonfoFields::code))
                .distinct()
                .sorted()
                .toList();
        return all.stream()
                .filter(code -> all.stream().noneMatch(other -> !other.equals(code) && other.startsWith(code)))
                .toList();
    }

    private static String code(MatchResult field) {
        return field.group(1);
    }
}
