package org.gapatlas.matching;

import java.util.List;

/** Port, filled by {@code matching.store}: which wordings people set aside, append-only. */
public interface AsideLog {

    void add(Aside aside);

    /** All of them, oldest first. */
    List<Aside> list();
}
