/**
 * Rounds, the workplaces they ask, and what those answered. Answers are revisions that are only ever added; from here they
 * leave as a stream of flat {@link org.gapatlas.survey.NeedRow}s in 64 buckets.
 * Start at {@link org.gapatlas.survey.Rounds}; then {@link org.gapatlas.survey.Frame} and {@link
 * org.gapatlas.survey.Needs} for files, {@link org.gapatlas.survey.Drafts} and {@link org.gapatlas.survey.Submissions} for
 * a respondent's own answer.
 */
@Feature(
        name = "survey",
        mayUse = {"kernel", "expression", "questionnaire", "taxonomy", "sheets", "audit", "access", "web"},
        shows = "org.gapatlas.survey")
@NullMarked
package org.gapatlas.survey;

import org.gapatlas.Feature;
import org.jspecify.annotations.NullMarked;
