package org.gapatlas.reporting;

/** One sheet of a report: what the layout says about it, and how it is filled. */
public interface SheetLayout {

    Heading heading();

    /** Fills the sheet: a pure function of the edition. */
    Grid grid(Edition edition);
}
