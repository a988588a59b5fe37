package org.gapatlas.survey;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.gapatlas.kernel.Finding;
import org.gapatlas.sheets.Columns;
import org.gapatlas.sheets.Fields;
import org.gapatlas.sheets.Row;
import org.gapatlas.taxonomy.Term;
import org.gapatlas.taxonomy.Terms;
import org.jspecify.annotations.Nullable;

/** One row of a file, cell by cell in the survey's words; whatever cannot be taken becomes a fault. */
final class Line {

    private final String file;
    private final Columns columns;
    private final Fields fields;
    private final Consumer<Finding> faults;

    Line(String file, Columns columns, Row row, Consumer<Finding> faults) {
        this.file = file;
        this.columns = columns;
        this.fields = new Fields(file, columns, row, faults);
        this.faults = faults;
    }

    Iterable<String> columns() {
        return columns.names();
    }

    String text(String column) {
        return fields.text(column);
    }

    /** The text, or null where there is none. */
    @Nullable
    String orNull(String column) {
        String text = fields.text(column);
        return text.isEmpty() ? null : text;
    }

    String required(String column) {
        return fields.required(column);
    }

    /** Whole heads, none below zero; empty where the cell is. */
    OptionalInt heads(String column) {
        return fields.whole(column, 0);
    }

    /** Whole heads of a cell that must be filled; 0 beside its fault. */
    int requiredHeads(String column) {
        return required(column).isEmpty() ? 0 : heads(column).orElse(0);
    }

    /** A share in thousandths, rounded half up; null where the cell is empty or at fault. */
    @Nullable
    Integer thousandths(String column) {
        return fields.decimal(column, 0, 1)
                .map(share -> share.movePointRight(3)
                        .setScale(0, RoundingMode.HALF_UP)
                        .intValueExact())
                .orElse(null);
    }

    Optional<BigDecimal> share(String column) {
        return fields.decimal(column, 0, 1);
    }

    /** The term of a code in a cell that must be filled. */
    <T extends Term> Optional<T> term(String column, Terms<T> terms, String fault) {
        String code = required(column);
        if (code.isEmpty()) return Optional.empty();
        Optional<T> term = terms.find(code);
        if (term.isEmpty()) refuse(fault, column, Map.of("nearest", String.join(", ", terms.nearest(code))));
        return term;
    }

    void refuse(String code, String column, Map<String, Object> more) {
        refuse(code, column, text(column), more);
    }

    /** A fault that shows another value than the cell's: one that must not be repeated. */
    void refuse(String code, String column, String shown, Map<String, Object> more) {
        faults.accept(new RowFault(code, file, fields.row(), column, shown, more));
    }
}
