/** Questionnaires over HTTP: versions and their texts for machines and translators, the desk's page, and the blank form. */
@NullMarked
package org.gapatlas.questionnaire.http;

import org.jspecify.annotations.NullMarked;
