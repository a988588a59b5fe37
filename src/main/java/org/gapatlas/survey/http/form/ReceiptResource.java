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
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.net.URI;
import java.util.Optional;
import org.gapatlas.access.Roles;
import org.gapatlas.survey.Drafts;
import org.gapatlas.survey.Receipt;
import org.gapatlas.survey.ResponseForm;
import org.gapatlas.survey.Submissions;
import org.gapatlas.web.FormProof;
import org.gapatlas.web.Problems;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The receipt, and the way back into an answer that was sent in. */
@Path("/answer/{workplace}")
@RolesAllowed(Roles.RESPONDENT)
@Produces(MediaType.TEXT_HTML)
@Blocking
class ReceiptResource {

    private final Sittings sittings;
    private final ReceiptPages pages;
    private final Drafts drafts;
    private final Submissions submissions;
    private final FormProof proof;
    private final Problems problems;

    ReceiptResource(
            Sittings sittings,
            ReceiptPages pages,
            Drafts drafts,
            Submissions submissions,
            FormProof proof,
            Problems problems) {
        this.sittings = sittings;
        this.pages = pages;
        this.drafts = drafts;
        this.submissions = submissions;
        this.proof = proof;
        this.problems = problems;
    }

    @GET
    @Path("receipts/{revision}")
    public Response show(String workplace, int revision, @Context SecurityContext who) {
        return sittings.to(who, workplace, sitting -> {
            Optional<Receipt> receipt = submissions.findReceipt(sitting.round(), workplace, revision);
            Optional<ResponseForm> content = submissions.findContent(sitting.round(), workplace, revision);
            return receipt.isEmpty() || content.isEmpty()
                    ? problems.missing("answer/" + workplace + "/receipts/" + revision)
                    : Response.ok(pages.page(sitting, receipt.get(), content.get()))
                            .build();
        });
    }

    /** Opens the answer again; what was sent in counts until it is sent in anew. */
    @POST
    @Path("revision")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response revise(
            String workplace, @RestForm(FormProof.FIELD) @Nullable String word, @Context SecurityContext who) {
        return sittings.to(who, workplace, sitting -> {
            if (!proof.holds(word) || sitting.guest().section() != null) return see(sitting.to(""));
            return drafts.revise(sitting.round(), workplace, sitting.guest().invitation())
                    .fold(
                            saved -> see(
                                    sitting.to("/" + sitting.sections().get(0).id())),
                            refused -> see(sitting.to("")),
                            barred -> see(sitting.to("")));
        });
    }

    private static Response see(String address) {
        return Response.seeOther(URI.create(address)).build();
    }
}
