/**
 * Questionnaires as data: what is asked, in which words, under which rules. A published version never changes; a round pins
 * one. Start at {@link org.gapatlas.questionnaire.Questionnaires}; then {@link org.gapatlas.questionnaire.Questionnaire}.
 */
@Feature(
        name = "questionnaire",
        mayUse = {"kernel", "database", "expression", "taxonomy", "sheets", "audit", "access", "web"},
        shows = "org.gapatlas.questionnaire")
@NullMarked
package org.gapatlas.questionnaire;

import org.gapatlas.Feature;
import org.jspecify.annotations.NullMarked;
