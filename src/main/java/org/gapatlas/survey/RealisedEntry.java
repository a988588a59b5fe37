package org.gapatlas.survey;

import org.jspecify.annotations.Nullable;

/**
 * What became of a workplace's plans: heads it had said it would hire, and heads it hired.
 *
 * @param role null for all roles together
 */
public record RealisedEntry(String workplace, @Nullable String role, int stated, int realised) {}
