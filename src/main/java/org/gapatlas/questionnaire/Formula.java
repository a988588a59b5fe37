package org.gapatlas.questionnaire;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gapatlas.expression.Expression;
import org.gapatlas.expression.ExpressionFault;
import org.gapatlas.questionnaire.Outline.Part;

/** A rule as a part of the file writes it. */
record Formula(Part part, String member, String text) {

    private static final List<String> MEMBERS = List.of("show_if", "required_if", "fail_if");

    /** All rules of a questionnaire, in the order of the file. */
    static Stream<Formula> in(Outline outline) {
        return outline.parts().stream().flatMap(Formula::of);
    }

    static Stream<Formula> of(Part part) {
        return MEMBERS.stream()
                .filter(part.members()::containsKey)
                .map(member -> new Formula(part, member, part.text(member)));
    }

    String pointer() {
        return part.pointer() + "/" + member;
    }

    boolean shows() {
        return member.equals("show_if");
    }

    Optional<Expression> read() {
        try {
            return Optional.of(Expression.parse(text));
        } catch (ExpressionFault fault) {
            return Optional.empty();
        }
    }

    /** The same for two texts that say the same; a text that cannot be read is only the same as itself. */
    String meaning() {
        return read().map(Expression::toString).orElse(text);
    }
}
