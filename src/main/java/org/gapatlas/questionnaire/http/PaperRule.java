package org.gapatlas.questionnaire.http;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gapatlas.expression.Expression;
import org.gapatlas.questionnaire.Item;
import org.gapatlas.questionnaire.Question;
import org.gapatlas.questionnaire.Questionnaire;

/** What a pen can follow of the rules that show questions: one choice that has one of some answers. */
record PaperRule(Questionnaire questionnaire) {

    private static final Set<String> SIMPLE = Set.of("=", "in");

    /** The keys of the answers that lead to an item; empty for always, and for rules that paper cannot follow. */
    List<String> answersTo(Item item) {
        return item.shown() instanceof Expression.Apply rule && SIMPLE.contains(rule.rule())
                ? chosen(rule.operands())
                : List.of();
    }

    private List<String> chosen(List<Expression> operands) {
        return operands.get(0) instanceof Expression.Name asked
                ? set(asked.name()).stream()
                        .flatMap(set -> operands.stream()
                                .skip(1)
                                .flatMap(PaperRule::word)
                                .map(word -> set + "." + word))
                        .filter(key -> questionnaire.texts().find(key).isPresent())
                        .toList()
                : List.of();
    }

    private static Stream<String> word(Expression operand) {
        return operand instanceof Expression.Literal literal && literal.value() instanceof String word
                ? Stream.of(word)
                : Stream.empty();
    }

    private Optional<String> set(String question) {
        return Stream.concat(
                        questionnaire.questions().stream(),
                        questionnaire.lists().stream().flatMap(list -> list.questions().stream()))
                .filter(each -> each.id().equals(question) && each.type() == Question.Type.CHOICE)
                .map(Question::optionSet)
                .findFirst();
    }
}
