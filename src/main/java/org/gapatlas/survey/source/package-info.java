/** Where the questionnaires come from: the files under {@code surveys/}, packed into the jar. */
@NullMarked
package org.gapatlas.survey.source;

import org.jspecify.annotations.NullMarked;
