package org.gapatlas.questionnaire;

import java.time.Instant;

/** That a version was published, by whom and when. */
public record Published(String survey, Version version, String hash, Instant at, String actor) {}
