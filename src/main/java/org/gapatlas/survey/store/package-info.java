/**
 * Where rounds, workplaces and answers are kept. Files come in by COPY and are merged by one statement each; frozen answers
 * leave by a cursor.
 */
@NullMarked
package org.gapatlas.survey.store;

import org.jspecify.annotations.NullMarked;
