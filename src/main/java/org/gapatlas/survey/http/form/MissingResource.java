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
import java.text.Collator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.gapatlas.access.Roles;
import org.gapatlas.kernel.Finding;
import org.gapatlas.kernel.Language;
import org.gapatlas.survey.RoundState;
import org.gapatlas.survey.Rounds;
import org.gapatlas.survey.Wishes;
import org.gapatlas.taxonomy.Taxonomy;
import org.gapatlas.web.FormProof;
import org.gapatlas.web.Problems;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** A respondent asks for a workplace that the survey misses; a colleague with one section may not. */
@Path("/answer/{workplace}/missing")
@RolesAllowed(Roles.RESPONDENT)
@Produces(MediaType.TEXT_HTML)
@Blocking
class MissingResource {

    private final Sittings sittings;
    private final Shells shells;
    private final Wishes wishes;
    private final Rounds rounds;
    private final Taxonomy taxonomy;
    private final FormProof proof;
    private final Problems problems;

    MissingResource(
            Sittings sittings,
            Shells shells,
            Wishes wishes,
            Rounds rounds,
            Taxonomy taxonomy,
            FormProof proof,
            Problems problems) {
        this.sittings = sittings;
        this.shells = shells;
        this.wishes = wishes;
        this.rounds = rounds;
        this.taxonomy = taxonomy;
        this.proof = proof;
        this.problems = problems;
    }

    @GET
    public Response show(String workplace, @RestQuery @Nullable String asked, @Context SecurityContext who) {
        return at(who, workplace, sitting -> {
            var usual = new MissingPage.Wanted("", sitting.workplace().municipality(), "", "");
            return Response.ok(page(sitting, usual, List.of(), asked != null)).build();
        });
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response ask(
            String workplace,
            @RestForm @Nullable String name,
            @RestForm @Nullable String municipality,
            @RestForm @Nullable String orgId,
            @RestForm @Nullable String headcount,
            @RestForm(FormProof.FIELD) @Nullable String word,
            @Context SecurityContext who) {
        var wanted = new MissingPage.Wanted(text(name), text(municipality), text(orgId), text(headcount));
        return at(who, workplace, sitting -> {
            if (!proof.holds(word)) return again(403, sitting, wanted, "note.expired");
            if (rounds.stateOf(sitting.round()) != RoundState.OPEN) return again(409, sitting, wanted, "note.not-kept");
            List<Finding> faults = wishes.ask(
                    sitting.guest(),
                    wanted.name(),
                    wanted.municipality(),
                    wanted.orgId().isEmpty() ? null : wanted.orgId(),
                    heads(wanted.headcount()));
            return faults.isEmpty()
                    ? Response.seeOther(URI.create(sitting.to("/missing?asked=yes")))
                            .build()
                    : Response.status(422)
                            .entity(page(sitting, wanted, faults, false))
                            .build();
        });
    }

    private Response at(SecurityContext who, String workplace, Function<Sitting, Response> then) {
        return sittings.to(
                who,
                workplace,
                sitting -> sitting.guest().section() == null
                        ? then.apply(sitting)
                        : problems.missing("answer/" + workplace + "/missing"));
    }

    private Response again(int status, Sitting sitting, MissingPage.Wanted wanted, String note) {
        return Response.status(status)
                .entity(page(sitting, wanted, List.of(), false, sitting.say(note)))
                .build();
    }

    private MissingPage page(
            Sitting sitting, MissingPage.Wanted wanted, List<Finding> findings, boolean asked, String... notes) {
        Faults faults = faults(sitting, findings);
        return new MissingPage(
                shells.of(sitting, null, lines(sitting, faults), notes),
                sitting.to("/missing"),
                wanted,
                municipalities(sitting.language()),
                new Faults(faults.told()),
                asked,
                sitting.to(""));
    }

    /** By field: the pointers of a request name its members, not answers of the questionnaire. */
    private static Faults faults(Sitting sitting, List<Finding> findings) {
        var byField = new LinkedHashMap<String, String>();
        for (Finding finding : findings)
            byField.putIfAbsent(
                    finding.pointer().replaceFirst("^/", ""),
                    Faults.sentence(finding, sitting.frame().words()));
        return new Faults(byField);
    }

    private static List<Faults.Line> lines(Sitting sitting, Faults faults) {
        return faults.byField().entrySet().stream()
                .map(fault -> fault.getKey().isEmpty()
                        ? new Faults.Line("#name", Faults.capital(fault.getValue()))
                        : Faults.Line.of(
                                "#" + fault.getKey(), sitting.say("missing." + fault.getKey()), fault.getValue()))
                .toList();
    }

    private List<MissingPage.Place> municipalities(Language language) {
        return taxonomy.municipalities().list().stream()
                .map(place -> new MissingPage.Place(place.id(), place.name().in(language)))
                .sorted(Comparator.comparing(MissingPage.Place::name, Collator.getInstance(language.locale())))
                .toList();
    }

    /** A text that is no number is below every bound, and is told so. */
    private static @Nullable Integer heads(String typed) {
        if (typed.isEmpty()) return null;
        return typed.matches("\\d{1,8}") ? Integer.valueOf(typed) : Integer.valueOf(-1);
    }

    private static String text(@Nullable String field) {
        return Objects.requireNonNullElse(field, "").strip();
    }
}
