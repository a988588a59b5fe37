/**
 * Rules of questionnaires: one small language with three truth values, in which unanswered is unknown and never zero. Knows no
 * questionnaire: names in, a value or null out. The browser runs the same trees with {@code static/expression.js}; both are
 * held to the same vectors. Start at {@link org.gapatlas.expression.Expression}.
 */
@Feature(name = "expression", shows = "org.gapatlas.expression")
@NullMarked
package org.gapatlas.expression;

import org.gapatlas.Feature;
import org.jspecify.annotations.NullMarked;
