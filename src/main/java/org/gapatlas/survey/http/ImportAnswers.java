package org.gapatlas.survey.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.gapatlas.kernel.Finding;
import org.gapatlas.sheets.Upload;
import org.gapatlas.survey.ImportOutcome;
import org.gapatlas.survey.Imported;
import org.gapatlas.web.Problems;

/** Takes a body as a file and answers what became of it. */
@ApplicationScoped
class ImportAnswers {

    private final Problems problems;

    ImportAnswers(Problems problems) {
        this.problems = problems;
    }

    record Done(long read, long created, long updated, long unchanged, List<Finding> issues) {
        static Done of(Imported rows) {
            return new Done(rows.read(), rows.created(), rows.updated(), rows.unchanged(), List.of());
        }
    }

    Response to(InputStream body, MediaType type, String name, Function<Upload, ImportOutcome> take) {
        try (var spool = Spool.of(body, type, name)) {
            return take.apply(spool.upload())
                    .fold(
                            taken -> Response.ok(Done.of(taken.rows())).build(),
                            refused -> problems.answer(
                                    422, "refused", refused.findings(), Map.of("count", refused.count())));
        }
    }
}
