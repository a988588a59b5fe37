package org.gapatlas.gap;

/**
 * One value of an assumption set, for people to read.
 *
 * @param name such as {@code educationShare.R11} or {@code funnel.YH.completion}
 */
public record Assumption(String name, Rate rate) {}
