package org.gapatlas.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.gapatlas.kernel.Nearest;
import org.gapatlas.questionnaire.Section;

/** The face of handing a section of the form to a colleague, who gets a code that opens that section alone. */
@ApplicationScoped
public class Delegations {

    private final Invitations invitations;
    private final Intakes intakes;

    Delegations(Invitations invitations, Intakes intakes) {
        this.invitations = invitations;
        this.intakes = intakes;
    }

    /** Makes the colleague's code; whoever has but a section cannot hand it on. */
    @Transactional
    public InvitationOutcome hand(Invitations.Guest guest, String section) {
        List<String> known = intakes.of(guest.round()).questionnaire().sections().stream()
                .map(Section::id)
                .toList();
        if (!known.contains(section))
            return new InvitationOutcome.Refused(List.of(Fault.of("unknown-section", "/section", section)
                    .with("nearest", String.join(", ", Nearest.to(section, known)))));
        return invitations.delegate(guest, section, guest.invitation());
    }
}
