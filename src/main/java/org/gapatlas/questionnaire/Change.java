package org.gapatlas.questionnaire;

/**
 * One difference between two versions.
 *
 * @param what the part and what of it, such as {@code headcount: required}; {@code + id} is new, {@code - id} is gone
 */
public record Change(ChangeLevel level, String what) {}
