/**
 * Rounds, the workplaces they ask, and what those answered. Answers are revisions that are only ever added; from here they
 * leave as a stream of flat {@link org.gapatlas.survey.NeedRow}s in 64 buckets.
 * Start at {@link org.gapatlas.survey.Rounds}; then {@link org.gapatlas.survey.Frame} and {@link
 * org.gapatlas.survey.Needs} for files, {@link org.gapatlas.survey.Drafts} and {@link org.gapatlas.survey.Submissions} for
 * a respondent's own answer, {@link org.gapatlas.survey.View} for what its questionnaire says of it; {@link
 * org.gapatlas.survey.Invitations}, {@link org.gapatlas.survey.Mailings} and {@link org.gapatlas.survey.Monitor} for who is
 * asked and who has not answered yet; {@link org.gapatlas.survey.Reviews}, {@link org.gapatlas.survey.Corrections} and {@link
 * org.gapatlas.survey.Dispositions} for what survey managers make of an answer. Where a
 * round's invitations, cases and reviews may go stands in {@code States}.
 */
@Feature(
        name = "survey",
        mayUse = {
            "kernel",
            "database",
            "expression",
            "questionnaire",
            "taxonomy",
            "matching",
            "sheets",
            "audit",
            "access",
            "web"
        },
        shows = "org.gapatlas.survey")
@NullMarked
package org.gapatlas.survey;

import org.gapatlas.Feature;
import org.jspecify.annotations.NullMarked;
