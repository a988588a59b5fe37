package org.gapatlas.survey.http;

import java.io.StringWriter;
import java.util.List;
import org.gapatlas.sheets.CsvOut;
import org.gapatlas.survey.Invitation;

/** Codes as a table to merge letters and mails from. */
final class CodeTable {

    private CodeTable() {}

    static String of(List<Invitation.Code> codes, String base) {
        var text = new StringWriter();
        try (var table = new CsvOut(text)) {
            table.row(List.of("workplace", "code", "link"));
            codes.forEach(
                    each -> table.row(List.of(each.workplace(), each.code().reveal(), link(each, base))));
        }
        return text.toString();
    }

    /** The code stands behind the #, which no browser sends to any server. */
    static String link(Invitation.Code code, String base) {
        return base + "/answer#" + code.code().reveal();
    }
}
