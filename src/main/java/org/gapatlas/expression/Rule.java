package org.gapatlas.expression;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one word of the language does with its operands, which it evaluates itself, in the scope it needs. */
interface Rule {
    @Nullable
    Object apply(List<Expression> operands, Scope scope);
}
