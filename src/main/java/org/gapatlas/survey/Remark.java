package org.gapatlas.survey;

import java.time.Instant;

/**
 * What somebody of the staff remarks on an answer.
 *
 * @param pointer the item that it is about, such as {@code /lists/need/n7f3k2/plan}, whatever its place; empty for the whole
 * @param revision the answer that was looked at
 */
public record Remark(String pointer, int revision, String text, String actor, Instant at) {}
