package org.gapatlas.survey;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is asked, in one published version: single questions, and lists whose items each answer the same questions.
 *
 * @param hash the fingerprint of its text; stored with every response
 * @param confirmable ids of the warnings that a respondent may confirm
 */
public record Questionnaire(
        String id,
        String version,
        String hash,
        List<Question> questions,
        List<QuestionList> lists,
        Set<String> confirmable) {
    public Questionnaire {
        questions = List.copyOf(questions);
        lists = List.copyOf(lists);
        confirmable = Set.copyOf(confirmable);
    }

    Optional<QuestionList> findList(String list) {
        return lists.stream().filter(l -> l.id().equals(list)).findFirst();
    }

    /** The question whose answer is somebody's address, which is kept apart from the answers. */
    Optional<Question> findContact() {
        return questions.stream().filter(Question::contact).findFirst();
    }
}
