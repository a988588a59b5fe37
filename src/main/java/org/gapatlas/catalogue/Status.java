package org.gapatlas.catalogue;

/** Where a programme stands. Running, approved and planned ones all count as supply from their first intake on. */
public enum Status {
    OFFERED,
    GRANTED,
    REFUSED,
    PLANNED,
    ARCHIVED;

    /** Whether its graduates count, once it has an intake. */
    public boolean isSupply() {
        return this == OFFERED || this == GRANTED || this == PLANNED;
    }
}
