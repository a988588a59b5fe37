package org.gapatlas.survey.http.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.net.URI;
import java.util.Optional;
import java.util.function.Function;
import org.gapatlas.questionnaire.CodeLists;
import org.gapatlas.survey.CaseFile;
import org.gapatlas.survey.Drafts;
import org.gapatlas.survey.Invitations;
import org.gapatlas.survey.Workplace;
import org.gapatlas.web.Frame;
import org.gapatlas.web.Frames;
import org.gapatlas.web.Problems;

/** Seats a respondent at the form of one of its workplaces; another workplace's is not there for it. */
@ApplicationScoped
class Sittings {

    private final Invitations invitations;
    private final Drafts drafts;
    private final CodeLists codes;
    private final Frames frames;
    private final Problems problems;

    Sittings(Invitations invitations, Drafts drafts, CodeLists codes, Frames frames, Problems problems) {
        this.invitations = invitations;
        this.drafts = drafts;
        this.codes = codes;
        this.frames = frames;
        this.problems = problems;
    }

    /** Whom the caller's session lets answer; empty once its invitation was revoked. */
    Optional<Invitations.Guest> guest(SecurityContext who) {
        return Optional.ofNullable(who.getUserPrincipal()).flatMap(caller -> invitations.find(caller.getName()));
    }

    Response to(SecurityContext who, String workplace, Function<Sitting, Response> then) {
        Optional<Invitations.Guest> guest = guest(who);
        if (guest.isEmpty())
            return Response.seeOther(URI.create(frame().to("/answer"))).build();
        return guest.get().workplaces().stream()
                .filter(place -> place.id().equals(workplace))
                .findFirst()
                .map(place -> then.apply(seat(guest.get(), place)))
                .orElseGet(() -> problems.missing("answer/" + workplace));
    }

    /** The same respondent, with what is stored now. */
    Sitting again(Sitting sitting) {
        return seat(sitting.guest(), sitting.workplace());
    }

    Frame frame() {
        return frames.of("answer.title", "/answer");
    }

    private Sitting seat(Invitations.Guest guest, Workplace workplace) {
        CaseFile file = drafts.get(guest.round(), workplace.id());
        return new Sitting(
                guest, workplace, file, drafts.view(guest.round(), file), codes, frame(), "/answer/" + workplace.id());
    }
}
