package org.gapatlas.questionnaire.http;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gapatlas.kernel.Finding;
import org.gapatlas.questionnaire.ContentFault;
import org.gapatlas.questionnaire.PublishOutcome;
import org.gapatlas.questionnaire.Publishing;
import org.gapatlas.questionnaire.TextSheet;
import org.gapatlas.questionnaire.Wording;
import org.gapatlas.sheets.Upload;
import org.gapatlas.web.Problems;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Takes uploaded files to be published, from the API and from the desk alike. */
@ApplicationScoped
class Publications {

    /** More than this is refused further in; no more is read. */
    private static final int MOST_BYTES = 1_000_001;

    private final Publishing publishing;
    private final Problems problems;
    private final SecurityIdentity caller;

    Publications(Publishing publishing, Problems problems, SecurityIdentity caller) {
        this.publishing = publishing;
        this.problems = problems;
        this.caller = caller;
    }

    record ChangeItem(@JsonProperty("class") String level, String what) {}

    /** What was published, or would be; {@code findings} is empty, since a finding refuses. */
    record Publication(
            @JsonProperty("class") String level,
            @Nullable String from,
            String to,
            String hash,
            List<ChangeItem> changes,
            List<Object> findings) {

        static Publication of(PublishOutcome.Taken taken) {
            return new Publication(
                    taken.level().word(),
                    taken.from() == null ? null : taken.from().toString(),
                    taken.to().toString(),
                    taken.hash(),
                    taken.changes().stream()
                            .map(change -> new ChangeItem(change.level().word(), change.what()))
                            .toList(),
                    List.of());
        }
    }

    Response answer(String survey, @Nullable FileUpload questions, @Nullable FileUpload texts, boolean dryRun) {
        return answer(survey, publish(survey, questions, texts, dryRun), dryRun);
    }

    Optional<Response> answerTexts(String survey, String version, @Nullable FileUpload texts, boolean dryRun) {
        return reword(survey, version, texts, dryRun).map(outcome -> answer(survey, outcome, dryRun));
    }

    PublishOutcome publish(String survey, @Nullable FileUpload questions, @Nullable FileUpload texts, boolean dryRun) {
        FileUpload file = chosen(questions);
        FileUpload sheet = chosen(texts);
        if (file == null) return missing("questionnaire");
        if (sheet == null) return missing("texts");
        return publishing.publish(survey, file.fileName(), text(file), wording(sheet), dryRun, name());
    }

    Optional<PublishOutcome> reword(String survey, String version, @Nullable FileUpload texts, boolean dryRun) {
        FileUpload sheet = chosen(texts);
        return sheet == null
                ? Optional.of(missing("texts"))
                : publishing.reword(survey, version, wording(sheet), dryRun, name());
    }

    /** A browser sends an empty part for a field where no file was chosen. */
    private static @Nullable FileUpload chosen(@Nullable FileUpload file) {
        return file != null && file.size() > 0 ? file : null;
    }

    private Response answer(String survey, PublishOutcome outcome, boolean dryRun) {
        return outcome.fold(
                taken -> (dryRun ? Response.ok() : Response.created(address(survey, taken)))
                        .entity(Publication.of(taken))
                        .build(),
                refused -> problems.refused(refused.findings()));
    }

    private static URI address(String survey, PublishOutcome.Taken taken) {
        return URI.create("/api/v1/surveys/" + survey + "/versions/" + taken.to());
    }

    private static PublishOutcome missing(String name) {
        Finding fault = new ContentFault("no-file", name, "/" + name, Map.of("name", name));
        return new PublishOutcome.Refused(List.of(fault));
    }

    private static Wording wording(FileUpload file) {
        return TextSheet.read(new Upload(file.fileName(), file.uploadedFile()));
    }

    private static String text(FileUpload file) {
        try (var in = Files.newInputStream(file.uploadedFile())) {
            return new String(in.readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The uploaded file cannot be read.", e);
        }
    }

    private String name() {
        return caller.getPrincipal().getName();
    }
}
