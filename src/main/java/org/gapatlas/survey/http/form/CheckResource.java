package org.gapatlas.survey.http.form;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.gapatlas.access.Roles;
import org.gapatlas.kernel.Finding;
import org.gapatlas.survey.Bar;
import org.gapatlas.survey.Drafts;
import org.gapatlas.survey.Saving;
import org.gapatlas.survey.Submissions;
import org.gapatlas.web.FormProof;
import org.jspecify.annotations.Nullable;

/** The last step: everything is looked through, doubts are confirmed, and the answer is sent in. */
@Path("/answer/{workplace}/check")
@RolesAllowed(Roles.RESPONDENT)
@Produces(MediaType.TEXT_HTML)
@Blocking
class CheckResource {

    private final Sittings sittings;
    private final Shells shells;
    private final Drafts drafts;
    private final Submissions submissions;
    private final FormProof proof;

    CheckResource(Sittings sittings, Shells shells, Drafts drafts, Submissions submissions, FormProof proof) {
        this.sittings = sittings;
        this.shells = shells;
        this.drafts = drafts;
        this.submissions = submissions;
        this.proof = proof;
    }

    @GET
    public Response show(String workplace, @Context SecurityContext who) {
        return sittings.to(
                who, workplace, sitting -> Response.ok(page(sitting, null)).build());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(String workplace, MultivaluedMap<String, String> form, @Context SecurityContext who) {
        return sittings.to(who, workplace, sitting -> {
            if (!proof.holds(form.getFirst(FormProof.FIELD)) || sitting.guest().section() != null)
                return again(403, sitting, "note.expired");
            String tag = Objects.requireNonNullElse(form.getFirst("tag"), "");
            @Nullable String confirmed = confirm(sitting, tag, form);
            if (confirmed == null) return again(412, sitting, "note.changed");
            return send(sitting, confirmed, Objects.requireNonNullElse(form.getFirst("key"), tag));
        });
    }

    /** Keeps what was confirmed on the page; the tag of the draft then, or null where somebody else changed it. */
    private @Nullable String confirm(Sitting sitting, String tag, MultivaluedMap<String, String> form) {
        Optional<List<Map<String, Object>>> confirmed = Doubts.confirmed(sitting.form(), form);
        if (confirmed.isEmpty() || !tag.equals(sitting.file().tag())) return tag;
        Saving saving = drafts.patch(
                sitting.round(),
                sitting.workplace().id(),
                tag,
                Map.of("confirmed", confirmed.get()),
                sitting.guest().invitation());
        return saving instanceof Saving.Saved saved ? saved.current().tag() : null;
    }

    private Response send(Sitting sitting, String tag, String key) {
        return submissions
                .submit(
                        sitting.round(),
                        sitting.workplace().id(),
                        key,
                        tag,
                        sitting.guest().invitation())
                .fold(
                        accepted -> Response.seeOther(URI.create(sitting.to(
                                        "/receipts/" + accepted.receipt().revision())))
                                .build(),
                        refused -> again(422, sitting, ""),
                        barred -> again(
                                barred.bar().why() == Bar.Why.STALE ? 412 : 409,
                                sitting,
                                barred.bar().why() == Bar.Why.STALE ? "note.changed" : "note.not-kept"));
    }

    private Response again(int status, Sitting sitting, String note) {
        return Response.status(status)
                .entity(page(sittings.again(sitting), note.isEmpty() ? null : sitting.say(note)))
                .build();
    }

    private CheckPage page(Sitting sitting, @Nullable String note) {
        List<Finding> errors = sitting.view().verdict().errors();
        return new CheckPage(
                shells.of(
                        sitting,
                        Steps.check(sitting),
                        lines(sitting, errors),
                        note == null ? new String[0] : new String[] {note}),
                sitting.workplace().name(),
                sitting.to("/check"),
                sitting.file().tag(),
                UUID.randomUUID().toString(),
                new ShownDoubts(sitting).all(),
                Summary.of(sitting, true),
                errors.isEmpty(),
                sitting.guest().section() == null,
                sitting.to("/"
                        + sitting.sections().get(sitting.sections().size() - 1).id()));
    }

    /** Each fault as a line that leads to the field on its own page. */
    private static List<Faults.Line> lines(Sitting sitting, List<Finding> errors) {
        var lines = new ArrayList<Faults.Line>();
        for (Finding error : errors) {
            String field = Names.fieldOf(error.pointer());
            String sentence = Faults.sentence(error, sitting.frame().words());
            lines.add(Faults.Line.of(
                    address(sitting, error.pointer()) + "#" + field, Labels.of(sitting, error.pointer()), sentence));
        }
        return lines;
    }

    private static String address(Sitting sitting, String pointer) {
        String list = Names.listOf(pointer);
        String item = Names.itemOf(pointer);
        if (!item.isEmpty()) return sitting.to("/" + list + "/" + item);
        String question = Names.questionOf(pointer);
        return sitting.questionnaire()
                .sectionOf(question)
                .map(section -> sitting.to("/" + section.id()))
                .orElseGet(() -> sitting.to(""));
    }
}
