package org.gapatlas.expression;

import java.util.List;

/**
 * A name and where an expression says it.
 *
 * @param lists the lists within whose items it is looked up first, outermost first; empty for the questionnaire itself
 */
public record Mention(String name, List<String> lists) {
    public Mention {
        lists = List.copyOf(lists);
    }
}
