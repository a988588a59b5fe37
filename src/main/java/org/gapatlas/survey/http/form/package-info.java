/**
 * The questionnaire as pages. Respondents fill it in: pages that work without JavaScript, and save as they are typed with it;
 * start at {@link org.gapatlas.survey.http.form.DoorResource}, then {@link org.gapatlas.survey.http.form.StepResource}. Staff
 * look at what was sent in and put it right with the same fields: {@link
 * org.gapatlas.survey.http.form.ReviewPageResource}, {@link org.gapatlas.survey.http.form.CorrectionResource}.
 */
@NullMarked
package org.gapatlas.survey.http.form;

import org.jspecify.annotations.NullMarked;
