package org.gapatlas.survey;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Port: keeps invitations; a workplace has at most one of its own that lives, besides those for a section. */
public interface InvitationStore {

    /** The workplaces that have no live invitation, by id. */
    List<String> uninvited(Round round);

    /** Those of the workplaces that have a live invitation. */
    Set<String> invited(Round round, Collection<String> workplaces);

    /** The workplaces, and all that share a live invitation with one of them. */
    Set<String> sharing(Round round, Collection<String> workplaces);

    /** The contact's address of each workplace that has one; without workplaces, of all. */
    Map<String, String> addresses(Round round, Collection<String> workplaces);

    /** Ends all live invitations of the workplaces, those for a section too, and tells them as they stood. */
    List<Invitation> revoke(Round round, Collection<String> workplaces, Instant at);

    /** Adds invitations, each with the fingerprint of its first code. */
    void addAll(Map<Invitation, String> fingerprints);

    /** Gives a live invitation one more code. */
    void addCode(Invitation invitation, String fingerprint, String hint, Instant at);

    /** The live invitation of a code. */
    Optional<Invitation> findByCode(String fingerprint);

    /** The live invitation of an id. */
    Optional<Invitation> find(String id);

    /** The live invitation for the whole form of a workplace. */
    Optional<Invitation> findOwn(Round round, String workplace);

    /** Puts an invitation into a state, with the moment of what brought it there. */
    void move(Invitation invitation, InvitationState to, Mark mark, Instant at);

    /** Moves all live invitations of the states that bear a mark, and names them. */
    List<String> moveAll(Round round, Collection<InvitationState> from, InvitationState to, Mark bearing);

    /** What an invitation has been through. */
    enum Mark {
        CREATED,
        SENT,
        BOUNCED,
        OPENED,
        REMINDED
    }
}
