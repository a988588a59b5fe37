package org.gapatlas.gap;

import java.util.Optional;
import java.util.stream.Stream;

/** What a cell can be cut by, in the order in which a cell's key names it. */
public enum Dimension {
    ROLE("role"),
    ROLE_GROUP("roleGroup"),
    STAGE("stage"),
    REGION("region"),
    NUTS2("nuts2"),
    COUNTRY("country"),
    MUNICIPALITY("municipality"),
    YEAR("year"),
    LEVEL("level");

    private final String word;

    Dimension(String word) {
        this.word = word;
    }

    /** Its name in {@code by=}, in filters and in rows. */
    public String word() {
        return word;
    }

    public static Optional<Dimension> find(String word) {
        return Stream.of(values()).filter(d -> d.word.equals(word)).findFirst();
    }
}
