/**
 * The respondent's form: pages that work without JavaScript, and save as they are typed with it. Start at {@link
 * org.gapatlas.survey.http.form.DoorResource}; then {@link org.gapatlas.survey.http.form.StepResource}.
 */
@NullMarked
package org.gapatlas.survey.http.form;

import org.jspecify.annotations.NullMarked;
