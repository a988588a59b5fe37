package org.gapatlas.survey.http.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Names of form fields and JSON Pointers of answers: {@code plan.2028.upskill} is {@code /plan/2028/upskill} of its item. */
final class Names {

    private Names() {}

    static String cell(String question, int year, String column) {
        return question + "." + year + "." + column;
    }

    /** The field that shows what a pointer points at, on the page of an item or of a section. */
    static String fieldOf(String pointer) {
        List<String> steps = steps(pointer);
        List<String> rest = steps.subList(Math.min(steps.size(), isList(steps) ? 3 : 1), steps.size());
        return rest.stream()
                .map(step -> step.equals(OwnWords.WORDS) ? OwnWords.ROLE : step)
                .collect(Collectors.joining("."));
    }

    /** The list that a pointer leads into; empty for a single question. */
    static String listOf(String pointer) {
        List<String> steps = steps(pointer);
        return isList(steps) && steps.size() > 1 ? steps.get(1) : "";
    }

    /** The list's item that a pointer leads into; empty for the list itself and for single questions. */
    static String itemOf(String pointer) {
        List<String> steps = steps(pointer);
        return isList(steps) && steps.size() > 2 ? steps.get(2) : "";
    }

    /** The question that a pointer leads to, or the list. */
    static String questionOf(String pointer) {
        List<String> steps = steps(pointer);
        if (isList(steps)) return steps.size() > 3 ? steps.get(3) : steps.get(steps.size() - 1);
        return steps.size() > 1 ? steps.get(1) : "";
    }

    /** What follows the question: the year and column of a table. */
    static List<String> restOf(String pointer) {
        List<String> steps = steps(pointer);
        int question = isList(steps) ? 4 : 2;
        return steps.subList(Math.min(question, steps.size()), steps.size());
    }

    /** A pointer as the id of an element on a page. */
    static String anchor(String pointer) {
        return String.join(".", steps(pointer));
    }

    private static boolean isList(List<String> steps) {
        return !steps.isEmpty() && steps.get(0).equals("lists");
    }

    private static List<String> steps(String pointer) {
        var steps = new ArrayList<>(Arrays.asList(pointer.split("/")));
        if (!steps.isEmpty()) steps.remove(0);
        return steps;
    }
}
