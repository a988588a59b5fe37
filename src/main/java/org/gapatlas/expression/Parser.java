package org.gapatlas.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Reads a text from the loosest rule to the tightest. */
final class Parser {

    /** Deeper nesting is nobody's rule, and would cost the reader its stack. */
    private static final int DEEPEST = 32;

    private static final Set<String> COMPARISONS = Set.of("=", "!=", "<", "<=", ">", ">=");

    private final String text;
    private final List<Token> tokens;
    private int next;
    private int depth;

    Parser(String text) {
        if (text.length() > Expression.LONGEST) throw new ExpressionFault(text, Expression.LONGEST, "the end");
        this.text = text;
        this.tokens = Lexer.tokens(text);
    }

    Expression parse() {
        Expression expression = or();
        if (token().kind() != Token.Kind.END) throw expected("an operator or the end");
        if (Trees.isLong(expression)) throw expected("less");
        return expression;
    }

    private Expression or() {
        return chain("or", this::and);
    }

    private Expression and() {
        return chain("and", this::not);
    }

    private Expression chain(String word, Supplier<Expression> operand) {
        var operands = new ArrayList<Expression>();
        operands.add(operand.get());
        while (take(word)) operands.add(operand.get());
        return operands.size() == 1 ? operands.get(0) : new Expression.Apply(word, operands);
    }

    private Expression not() {
        return take("not") ? new Expression.Apply("not", List.of(deeper(this::not))) : comparison();
    }

    private Expression comparison() {
        Expression left = sum();
        if (take("in")) return new Expression.Apply("in", words(left));
        return takeOneOf(COMPARISONS) ? new Expression.Apply(taken(), List.of(left, sum())) : left;
    }

    private List<Expression> words(Expression left) {
        var operands = new ArrayList<Expression>(List.of(left));
        need("[");
        do operands.add(word());
        while (take(","));
        need("]");
        return operands;
    }

    private Expression word() {
        int start = next;
        Expression word = sign();
        if (word instanceof Expression.Literal) return word;
        next = start;
        throw expected("a text or number");
    }

    private Expression sum() {
        return pairs(Set.of("+", "-"), this::product);
    }

    private Expression product() {
        return pairs(Set.of("*", "/"), this::sign);
    }

    private Expression pairs(Set<String> signs, Supplier<Expression> operand) {
        Expression left = operand.get();
        while (takeOneOf(signs)) left = new Expression.Apply(taken(), List.of(left, operand.get()));
        return left;
    }

    private Expression sign() {
        return take("-") ? Trees.negated(deeper(this::sign)) : value();
    }

    private Expression value() {
        Token token = token();
        if (token.is("true") || token.is("false")) return literal(Boolean.valueOf(token.text()));
        if (token.kind() == Token.Kind.TEXT) return literal(unquoted(token.text()));
        if (token.kind() == Token.Kind.NUMBER) return literal(number(token));
        if (take("(")) return closed(deeper(this::or));
        if (token.kind() == Token.Kind.NAME && tokens.get(next + 1).is("(")) return function(token.text());
        if (!Lexer.isName(token.text())) throw expected("a value");
        next++;
        return new Expression.Name(token.text());
    }

    private Expression literal(Object value) {
        next++;
        return new Expression.Literal(value);
    }

    private static String unquoted(String quoted) {
        return quoted.substring(1, quoted.length() - 1).replace("''", "'");
    }

    private Double number(Token token) {
        if (token.text().replace(".", "").length() > Decimal.DIGITS) throw expected("a number of at most 15 digits");
        return Double.valueOf(token.text());
    }

    private Expression closed(Expression inner) {
        need(")");
        return inner;
    }

    private Expression function(String name) {
        int start = next;
        if (!Operator.isFunction(name)) throw expected("a function that is known");
        next += 2;
        var operands = new ArrayList<Expression>();
        do operands.add(deeper(this::or));
        while (take(","));
        need(")");
        return applied(start, name, operands);
    }

    private Expression applied(int start, String name, List<Expression> operands) {
        try {
            return new Expression.Apply(name, operands);
        } catch (IllegalArgumentException unfit) {
            next = start;
            throw expected(Operator.named(name).usage());
        }
    }

    private Expression deeper(Supplier<Expression> inner) {
        if (++depth > DEEPEST) throw expected("something less deep");
        Expression expression = inner.get();
        depth--;
        return expression;
    }

    private Token token() {
        return tokens.get(next);
    }

    private String taken() {
        return tokens.get(next - 1).text();
    }

    private boolean take(String word) {
        return takeOneOf(Set.of(word));
    }

    private boolean takeOneOf(Set<String> words) {
        boolean found = words.stream().anyMatch(token()::is);
        if (found) next++;
        return found;
    }

    private void need(String sign) {
        if (!take(sign)) throw expected(sign);
    }

    private ExpressionFault expected(String what) {
        return new ExpressionFault(text, token().position(), what);
    }
}
