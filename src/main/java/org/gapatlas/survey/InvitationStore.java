package org.gapatlas.survey;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Port: keeps invitations; a workplace has at most one that lives. */
public interface InvitationStore {

    /** The workplaces that have no live invitation, by id. */
    List<String> uninvited(Round round);

    /** Those of the workplaces that have a live invitation. */
    Set<String> invited(Round round, Collection<String> workplaces);

    void revoke(Round round, Collection<String> workplaces, Instant at);

    void addAll(List<Invitation> invitations);

    /** The live invitation of a code. */
    Optional<Invitation> findByCode(String fingerprint);

    /** The live invitation of an id. */
    Optional<Invitation> find(String id);
}
