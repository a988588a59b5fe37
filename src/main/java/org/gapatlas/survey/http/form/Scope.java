package org.gapatlas.survey.http.form;

import java.util.Map;
import org.gapatlas.questionnaire.QuestionList;
import org.jspecify.annotations.Nullable;

/** The answers that a field belongs to. */
record Scope(@Nullable QuestionList list, String pointer, Map<String, Object> answers, Map<String, Object> previous) {}
