package org.gapatlas.gap;

/**
 * A number that somebody has to answer for.
 *
 * @param source where it was read, or who assumed it
 * @param basis how good it is, in the words of its source, such as {@code illustrative}
 */
public record Rate(double value, String source, String basis) {}
