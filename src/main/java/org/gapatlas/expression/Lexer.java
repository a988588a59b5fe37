package org.gapatlas.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a text into tokens. */
final class Lexer {

    private static final String NAME = "[a-z][a-z0-9_]*+(?:\\.[a-z0-9_]++)*+";
    private static final Pattern NAMES = Pattern.compile(NAME);
    private static final Set<String> WORDS = Set.of("or", "and", "not", "in", "true", "false");
    private static final Pattern SPACE = Pattern.compile("[ \t\r\n]*+");
    private static final Map<Token.Kind, Pattern> KINDS = Map.of(
            Token.Kind.NUMBER, Pattern.compile("[0-9]++(?:\\.[0-9]++)?+"),
            Token.Kind.TEXT, Pattern.compile("'(?:[^']|'')*+'"),
            Token.Kind.NAME, NAMES,
            Token.Kind.SIGN, Pattern.compile("<=|>=|!=|[=<>+\\-*/(),\\[\\]]"));

    private Lexer() {}

    /** Whether a question may be called so: no word of the language. */
    static boolean isName(String name) {
        return NAMES.matcher(name).matches() && !WORDS.contains(name);
    }

    static List<Token> tokens(String text) {
        var tokens = new ArrayList<Token>();
        int position = afterSpace(text, 0);
        while (position < text.length()) {
            Token token = at(text, position);
            tokens.add(token);
            position = afterSpace(text, position + token.text().length());
        }
        tokens.add(new Token(Token.Kind.END, "", text.length()));
        return tokens;
    }

    private static int afterSpace(String text, int position) {
        Matcher space = SPACE.matcher(text).region(position, text.length());
        return space.lookingAt() ? space.end() : position;
    }

    private static Token at(String text, int position) {
        for (var kind : KINDS.entrySet()) {
            Matcher match = kind.getValue().matcher(text).region(position, text.length());
            if (match.lookingAt()) return new Token(kind.getKey(), match.group(), position);
        }
        throw text.charAt(position) == '\''
                ? new ExpressionFault(text, text.length(), "a closing '")
                : new ExpressionFault(text, position, "a name, number, text or sign");
    }
}
