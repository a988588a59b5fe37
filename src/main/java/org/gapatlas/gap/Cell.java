package org.gapatlas.gap;

import org.jspecify.annotations.Nullable;

/** One cell of a cube: measured, or withheld with the reason. */
public sealed interface Cell {

    /** A cell that may be shown to whoever may see the cube. */
    record Measured(Figures figures, Concentration concentration, Trail trail) implements Cell {}

    /** A cell of which only the supply is told, because seats are public anyway. */
    record Withheld(Reason reason, @Nullable Double supply) implements Cell {}

    /** Why a cell is withheld. */
    enum Reason {
        TOO_FEW_COMPANIES,
        ONE_COMPANY_DOMINATES;

        /** The flag of a published row: {@code c}, primary suppression. */
        public String flag() {
            return "c";
        }
    }
}
