/** REST calls of the survey: rounds, frame, answers collected elsewhere, and the respondent's own. */
@NullMarked
package org.gapatlas.survey.http;

import org.jspecify.annotations.NullMarked;
