package org.gapatlas.survey.http;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gapatlas.access.Roles;
import org.gapatlas.kernel.Finding;
import org.gapatlas.sheets.Upload;
import org.gapatlas.survey.Frame;
import org.gapatlas.survey.Monitor;
import org.gapatlas.survey.Round;
import org.gapatlas.survey.RoundChange;
import org.gapatlas.survey.RoundOutcome;
import org.gapatlas.survey.Rounds;
import org.gapatlas.survey.Targets;
import org.gapatlas.web.FormProof;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** A round's page: how it stands, and what its manager may change. */
@Path("/desk/rounds/{round}")
@Produces(MediaType.TEXT_HTML)
class RoundPageResource {

    private static final int MOST_TOLD = 50;

    private final RoundPages pages;
    private final Rounds rounds;
    private final Monitor monitor;
    private final Frame frame;
    private final RoundDoor door;
    private final DeskForms forms;
    private final SecurityIdentity caller;

    RoundPageResource(
            RoundPages pages,
            Rounds rounds,
            Monitor monitor,
            Frame frame,
            RoundDoor door,
            DeskForms forms,
            SecurityIdentity caller) {
        this.pages = pages;
        this.rounds = rounds;
        this.monitor = monitor;
        this.frame = frame;
        this.door = door;
        this.forms = forms;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.STEWARD, Roles.ANALYST})
    public Response monitor(
            String round,
            @RestQuery @Nullable String all,
            @RestQuery @Nullable String done,
            @RestQuery @Nullable Integer n) {
        return door.to(round, found -> pages.shown(found, all != null, done, n));
    }

    @POST
    @Path("change")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Roles.STEWARD)
    public Response change(
            String round,
            @RestForm @Nullable String name,
            @RestForm @Nullable String closes,
            @RestForm(FormProof.FIELD) @Nullable String word) {
        return forms.ours(
                word,
                () -> door.to(round, found -> {
                    var until = Moments.find(closes);
                    if (until.isEmpty()) return pages.refused(found, List.of("rounds.unreadable-date"));
                    // An end that was not touched must not open a round again that was closed before its time.
                    boolean moved = !Moments.field(found.closesAt()).equals(closes);
                    var change = new RoundChange(
                            name == null || name.isBlank() ? null : name.strip(), moved ? until.get() : null);
                    return changed(found, rounds.change(found, change, name()));
                }));
    }

    @POST
    @Path("close")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Roles.STEWARD)
    public Response close(String round, @RestForm(FormProof.FIELD) @Nullable String word) {
        return forms.ours(
                word,
                () -> door.to(round, found -> changed(found, new RoundOutcome.Kept(rounds.close(found, name())))));
    }

    @POST
    @Path("finalise")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Roles.STEWARD)
    public Response finalise(String round, @RestForm(FormProof.FIELD) @Nullable String word) {
        return forms.ours(word, () -> door.to(round, found -> changed(found, rounds.finalise(found, name()))));
    }

    @POST
    @Path("targets")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Roles.STEWARD)
    public Response aim(String round, MultivaluedMap<String, String> fields) {
        return forms.ours(
                fields.getFirst(FormProof.FIELD),
                () -> door.to(round, found -> {
                    var size = new LinkedHashMap<String, Integer>();
                    Targets.USUAL.size().forEach((part, usual) -> size.put(part, perCent(fields, part)));
                    var targets = new Targets(size, perCent(fields, "region"), perCent(fields, "stage"));
                    return after(found, monitor.aim(found, targets, name()), "targets");
                }));
    }

    @POST
    @Path("frame")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(Roles.STEWARD)
    public Response take(
            String round,
            @RestForm("file") @Nullable FileUpload file,
            @RestForm(FormProof.FIELD) @Nullable String word) {
        return forms.ours(
                word,
                () -> door.to(
                        round,
                        found -> file == null || file.size() == 0
                                ? pages.refused(found, List.of("rounds.no-file"))
                                : taken(found, file)));
    }

    /** The browser's name for the file is not kept; only its ending says what the file claims to be. */
    private Response taken(Round round, FileUpload file) {
        boolean workbook = file.fileName() != null
                && file.fileName().toLowerCase(java.util.Locale.ROOT).endsWith(".xlsx");
        var upload = new Upload(workbook ? "workplaces.xlsx" : "workplaces.csv", file.uploadedFile());
        return frame.take(round, upload, name())
                .fold(
                        taken -> forms.goTo(DeskForms.round(round.id()) + "?done=frame&n="
                                + taken.rows().read()),
                        refused -> pages.findings(
                                round,
                                refused.findings().stream().limit(MOST_TOLD).toList(),
                                refused.count()));
    }

    private Response changed(Round round, RoundOutcome outcome) {
        return outcome.fold(
                kept -> forms.goTo(DeskForms.round(round.id()) + "?done=changed"),
                taken -> forms.goTo(DeskForms.round(round.id())),
                refused -> after(round, refused.findings(), ""));
    }

    private Response after(Round round, List<Finding> faults, String done) {
        return faults.isEmpty()
                ? forms.goTo(DeskForms.round(round.id()) + "?done=" + done)
                : pages.findings(round, faults, faults.size());
    }

    /** A field that holds no number is beyond every bound, and is told so. */
    private static int perCent(Map<String, List<String>> fields, String name) {
        return Optional.ofNullable(fields.get(name))
                .flatMap(values -> values.stream().findFirst())
                .map(String::strip)
                .filter(text -> text.matches("\\d{1,4}"))
                .map(Integer::parseInt)
                .orElse(-1);
    }

    private String name() {
        return caller.getPrincipal().getName();
    }
}
