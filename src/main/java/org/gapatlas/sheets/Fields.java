package org.gapatlas.sheets;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.gapatlas.kernel.Finding;

/** The cells of one row by column name. What cannot be taken becomes a finding, and the cell reads as empty. */
public final class Fields {

    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,9}");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,15}(\\.\\d{1,15})?([eE]-?\\d{1,3})?");

    private final String file;
    private final Columns columns;
    private final Row row;
    private final Consumer<Finding> findings;

    public Fields(String file, Columns columns, Row row, Consumer<Finding> findings) {
        this.file = file;
        this.columns = columns;
        this.row = row;
        this.findings = findings;
    }

    public int row() {
        return row.number();
    }

    /** The text; empty where the cell or the column is missing. */
    public String text(String column) {
        OptionalInt place = columns.find(column);
        return place.isPresent() ? row.cell(place.getAsInt()) : "";
    }

    /** The text of a cell that must not be empty; otherwise a finding and an empty text. */
    public String required(String column) {
        String text = text(column);
        if (text.isEmpty()) refuse("cell-empty", column);
        return text;
    }

    /** A whole number of at least the least; a fraction or a text is a finding, never rounded. */
    public OptionalInt whole(String column, int least) {
        String text = text(column);
        if (text.isEmpty()) return OptionalInt.empty();
        if (!WHOLE.matcher(text).matches()) return none(column, "not-a-whole-number");
        int value = Integer.parseInt(text);
        return value < least
                ? none(column, value < 0 && least == 0 ? "negative-number" : "number-too-small")
                : OptionalInt.of(value);
    }

    /** A number with a decimal point between the two ends, both included. */
    public Optional<BigDecimal> decimal(String column, double least, double most) {
        String text = text(column);
        if (text.isEmpty()) return Optional.empty();
        if (!DECIMAL.matcher(text).matches()) return nothing(column, "not-a-number");
        var value = new BigDecimal(text);
        return value.doubleValue() < least || value.doubleValue() > most
                ? nothing(column, "number-outside", Map.of("least", plain(least), "most", plain(most)))
                : Optional.of(value);
    }

    /** One of the words that the reader knows; any other is a finding with that code and the nearest words. */
    public <T> Optional<T> code(
            String column, String code, Function<String, Optional<T>> reader, List<String> nearest) {
        String text = text(column);
        if (text.isEmpty()) return Optional.empty();
        Optional<T> known = reader.apply(text);
        return known.isPresent() ? known : nothing(column, code, Map.of("nearest", String.join(", ", nearest)));
    }

    /** A fault of this row that only the caller could see. */
    public void refuse(String code, String column) {
        refuse(code, column, Map.of());
    }

    /** A fault of this row, with what else the sentence names. */
    public void refuse(String code, String column, Map<String, Object> more) {
        findings.accept(new CellFault(code, file, row.number(), column, text(column), more));
    }

    private OptionalInt none(String column, String code) {
        refuse(code, column);
        return OptionalInt.empty();
    }

    private <T> Optional<T> nothing(String column, String code) {
        return nothing(column, code, Map.of());
    }

    private <T> Optional<T> nothing(String column, String code, Map<String, Object> more) {
        refuse(code, column, more);
        return Optional.empty();
    }

    private static String plain(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
