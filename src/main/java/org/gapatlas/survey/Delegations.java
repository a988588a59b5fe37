package org.gapatlas.survey;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.gapatlas.kernel.Nearest;
import org.gapatlas.questionnaire.Section;

/** The face of handing a section of the form to a colleague, who gets a code that opens that section alone. */
@ApplicationScoped
public class Delegations {

    private final Mailings mailings;
    private final Intakes intakes;

    Delegations(Mailings mailings, Intakes intakes) {
        this.mailings = mailings;
        this.intakes = intakes;
    }

    /**
     * Makes the colleague's code and mails it, where mail is set up; whoever has but a section cannot hand it on.
     *
     * @param address the colleague's; it is not kept
     * @param base the beginning of the link
     */
    public InvitationOutcome hand(Invitations.Guest guest, String section, String address, String base) {
        List<String> known = intakes.of(guest.round()).questionnaire().sections().stream()
                .map(Section::id)
                .toList();
        if (!known.contains(section))
            return new InvitationOutcome.Refused(List.of(Fault.of("unknown-section", "/section", section)
                    .with("nearest", String.join(", ", Nearest.to(section, known)))));
        return mailings.delegate(guest, section, address, base);
    }
}
