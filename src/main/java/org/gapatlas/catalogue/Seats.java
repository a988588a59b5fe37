package org.gapatlas.catalogue;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Places for students, of one intake.
 *
 * @param planned may be a fraction where several places share them; null is unknown, never zero
 */
public record Seats(@Nullable BigDecimal planned, Basis basis) {

    public static Seats unknown() {
        return new Seats(null, Basis.DECLARED);
    }
}
