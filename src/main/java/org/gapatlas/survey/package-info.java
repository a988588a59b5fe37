/**
 * Rounds, the workplaces they ask, and what those answered. Answers are revisions that are only ever added; from here they
 * leave as a stream of flat {@link org.gapatlas.survey.NeedRow}s in 64 buckets.
 */
@Feature(
        name = "survey",
        mayUse = {"kernel", "taxonomy", "sheets", "audit", "access", "web"},
        shows = "org.gapatlas.survey")
@NullMarked
package org.gapatlas.survey;

import org.gapatlas.Feature;
import org.jspecify.annotations.NullMarked;
