/** Published questionnaires in PostgreSQL. */
@NullMarked
package org.gapatlas.questionnaire.store;

import org.jspecify.annotations.NullMarked;
