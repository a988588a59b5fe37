package org.gapatlas.questionnaire;

/**
 * A published version as it is kept.
 *
 * @param bundle the canonical JSON whose SHA-256 is the hash
 * @param source the file that people wrote, with its comments
 */
public record StoredBundle(Published published, String bundle, String source) {}
