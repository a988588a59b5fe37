package org.gapatlas.survey;

import java.util.List;
import java.util.function.Function;
import org.gapatlas.kernel.Finding;

/** What became of the wish for codes. */
public sealed interface InvitationOutcome {

    /**
     * The codes, for the only time that they are seen.
     *
     * @param mailed whether a mail server has taken a letter with them
     */
    record Issued(List<Invitation.Code> codes, boolean mailed) implements InvitationOutcome {
        public Issued {
            codes = List.copyOf(codes);
        }

        Issued byMail() {
            return new Issued(codes, true);
        }
    }

    /** The wish had faults; no code was made. */
    record Refused(List<Finding> findings) implements InvitationOutcome {
        public Refused {
            findings = List.copyOf(findings);
        }
    }

    default <T> T fold(Function<Issued, T> issued, Function<Refused, T> refused) {
        return this instanceof Issued i ? issued.apply(i) : refused.apply((Refused) this);
    }
}
