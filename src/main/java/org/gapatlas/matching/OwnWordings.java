package org.gapatlas.matching;

import java.util.List;

/** Port, filled by the room that asks people: the words of answers that count and that no list had. */
public interface OwnWordings {

    /** All of them, in an order that stays. */
    List<OwnWording> list();
}
