package org.gapatlas.catalogue;

/**
 * Takes what a source reads, piece by piece and in any order, so that no feed must fit into memory. What is told twice counts
 * as it was told last; offerings of one programme are kept in the order of their names.
 */
public interface Harvest {

    /** Says that the files tell all of a part of the source: what it held before and is not told again was removed. */
    void cover(String part);

    /** Says that the files tell all offerings of a programme whose names begin so: others of them were removed. */
    void coverOfferings(String programme, String prefix);

    /**
     * A programme.
     *
     * @param part of the source that it belongs to, such as one year's round of applications
     * @param programme with the offerings that its own record tells, if any; its provider may be {@link Provider#known}
     */
    void programme(String part, Programme programme);

    /**
     * An offering with a name of its own, of a programme that is told before it, after it, or in another import.
     *
     * @param stub what the offering tells of its programme; used while nobody else tells about it
     */
    void offering(String part, Programme stub, Offering offering);

    /**
     * What is known of a programme that others mention; used while nobody else tells about it.
     *
     * @param stub the same as in {@link #offering}
     */
    void mention(String part, Programme stub);

    /** A provider that programmes name. */
    void provider(Provider provider);

    /** What a qualification requires. */
    void curriculum(Curriculum curriculum);

    /** A programme that the source took away, with its offerings. */
    void programmeGone(String id);

    /** An offering that the source took away, by its name in the source. */
    void offeringGone(String sourceId);
}
