package org.gapatlas.survey.http;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.gapatlas.access.Roles;
import org.gapatlas.survey.CaseState;
import org.gapatlas.survey.Invitation;
import org.gapatlas.survey.Invitations;
import org.gapatlas.survey.Mailings;
import org.gapatlas.survey.Receipt;
import org.gapatlas.survey.Recipient;
import org.gapatlas.survey.Review;
import org.gapatlas.survey.Reviews;
import org.gapatlas.survey.Round;
import org.gapatlas.survey.RoundState;
import org.gapatlas.survey.Rounds;
import org.gapatlas.survey.Submissions;
import org.gapatlas.survey.Workplace;
import org.gapatlas.web.FormProof;
import org.gapatlas.web.Frame;
import org.gapatlas.web.Frames;
import org.gapatlas.web.Writing;
import org.jspecify.annotations.Nullable;

/** Draws the page of a workplace for whoever looks. */
@ApplicationScoped
class CasePages {

    private final org.gapatlas.survey.Frame workplaces;
    private final Rounds rounds;
    private final Submissions submissions;
    private final Reviews reviews;
    private final Mailings mailings;
    private final Invitations invitations;
    private final CaseWords words;
    private final Frames frames;
    private final FormProof proof;
    private final SecurityIdentity caller;

    CasePages(
            org.gapatlas.survey.Frame workplaces,
            Rounds rounds,
            Submissions submissions,
            Reviews reviews,
            Mailings mailings,
            Invitations invitations,
            CaseWords words,
            Frames frames,
            FormProof proof,
            SecurityIdentity caller) {
        this.workplaces = workplaces;
        this.rounds = rounds;
        this.submissions = submissions;
        this.reviews = reviews;
        this.mailings = mailings;
        this.invitations = invitations;
        this.words = words;
        this.frames = frames;
        this.proof = proof;
        this.caller = caller;
    }

    /**
     * @param done the key of what was just done; empty for nothing
     * @param faults what stood in the way, in words
     */
    CasePage page(Round round, Workplace workplace, String done, List<String> faults) {
        Frame frame = frame();
        return new CasePage(
                frame.withTitle(workplace.name()),
                round.name(),
                workplace.id(),
                workplace.name(),
                String.join(
                        " · ",
                        List.of(
                                workplace.id(),
                                words.place(workplace, frame),
                                words.stage(workplace, frame),
                                frame.say("cases.heads", "n", workplace.headcount()))),
                words.state(workplace.state(), frame),
                isOut(workplace) && workplace.reason() != null
                        ? frame.say("cases.why", "reason", workplace.reason())
                        : "",
                twin(round, workplace, frame),
                DeskForms.workplace(round.id(), workplace.id()),
                frame.to(DeskForms.round(round.id())),
                caller.hasRole(Roles.ANALYST) ? review(round, workplace, frame) : null,
                caller.hasRole(Roles.STEWARD) ? managed(round, workplace, frame) : null,
                done.isEmpty() ? "" : frame.say(done),
                faults,
                submissions.receipts(round, workplace.id()).stream()
                        .map(receipt -> sent(receipt, frame))
                        .toList());
    }

    Frame frame() {
        return frames.of("rounds.title", DeskForms.ROUNDS);
    }

    private static boolean isOut(Workplace workplace) {
        return workplace.state() == CaseState.OUT_OF_SCOPE || workplace.state() == CaseState.REFUSED;
    }

    private static CasePage.@Nullable Link twin(Round round, Workplace workplace, Frame frame) {
        String into = workplace.mergedInto();
        return into == null
                ? null
                : new CasePage.Link(
                        frame.to(DeskForms.workplace(round.id(), into)), frame.say("cases.merged", "other", into));
    }

    private CasePage.@Nullable Link review(Round round, Workplace workplace, Frame frame) {
        Review review = reviews.get(round, workplace.id());
        return review.revision() == 0
                ? null
                : new CasePage.Link(
                        frame.to(DeskForms.workplace(round.id(), workplace.id()) + "/review"),
                        frame.words()
                                .say(
                                        "pages.cases.review.what",
                                        Map.of(
                                                "state", words.review(review.state(), frame),
                                                "n", review.remarks().size())));
    }

    private CasePage.Managed managed(Round round, Workplace workplace, Frame frame) {
        RoundState state = rounds.stateOf(round);
        Optional<Recipient> contact = mailings.find(round, workplace.id());
        return new CasePage.Managed(
                state == RoundState.OPEN,
                isOut(workplace),
                state == RoundState.FINAL,
                proof.word(),
                contact.map(each -> Objects.requireNonNullElse(each.address(), ""))
                        .orElse(""),
                contact.filter(Recipient::bounced).isPresent(),
                invitations
                        .findOwn(round, workplace.id())
                        .map(invitation -> code(invitation, frame))
                        .orElse(""),
                DeskForms.round(round.id()) + "/letters",
                workplaces.twins(round, workplace).stream()
                        .map(twin -> new CasePage.Twin(twin.id(), twin.name()))
                        .toList());
    }

    private static String code(Invitation invitation, Frame frame) {
        return frame.words()
                .say(
                        "pages.cases.code.hint",
                        Map.of(
                                "hint", invitation.hint(),
                                "state",
                                        frame.say("cases.invitation."
                                                + invitation.state().word())));
    }

    private static CasePage.Sent sent(Receipt receipt, Frame frame) {
        return new CasePage.Sent(
                receipt.revision(),
                Writing.in(frame.words().language()).date(receipt.receivedAt()),
                receipt.contentHash());
    }
}
