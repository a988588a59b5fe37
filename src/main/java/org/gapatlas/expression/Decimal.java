package org.gapatlas.expression;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers as rules write them: at most 15 digits, which a double keeps exactly enough to write them again. */
final class Decimal {

    static final int DIGITS = 15;
    private static final MathContext KEPT = new MathContext(DIGITS);

    private Decimal() {}

    /** As double, with one zero only. */
    static Double of(Number number) {
        double value = number.doubleValue() + 0.0;
        if (!Double.isFinite(value) || digits(value) > DIGITS || Double.parseDouble(plain(value)) != value)
            throw new IllegalArgumentException(
                    "The number (%s) has more than %d digits. Maybe round it.".formatted(number, DIGITS));
        return value;
    }

    private static long digits(double value) {
        return plain(value).chars().filter(Character::isDigit).count();
    }

    static String plain(double value) {
        return value == 0
                ? "0"
                : new BigDecimal(value).round(KEPT).stripTrailingZeros().toPlainString();
    }

    /** The kind of number that reading its JSON gives. */
    static Number shortest(double value) {
        if (value != Math.rint(value)) return value;
        if (Math.abs(value) <= Integer.MAX_VALUE) return (int) value;
        return (long) value;
    }
}
