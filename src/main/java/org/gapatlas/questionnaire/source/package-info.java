/** Where questionnaires come from: the files under {@code surveys/}, packed into the jar, and published bundles. */
@NullMarked
package org.gapatlas.questionnaire.source;

import org.jspecify.annotations.NullMarked;
