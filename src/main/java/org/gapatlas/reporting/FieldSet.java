package org.gapatlas.reporting;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What may fill the columns of a table, by the words that a layout uses. */
public final class FieldSet<T> {

    private record Field<T>(boolean number, BiFunction<T, Format, Cell> cell) {}

    private final Map<String, Field<T>> fields = new LinkedHashMap<>();

    FieldSet() {}

    FieldSet<T> text(String word, Function<T, String> text) {
        fields.put(word, new Field<>(false, (item, format) -> Cell.text(text.apply(item))));
        return this;
    }

    /** A number; null is unknown. */
    FieldSet<T> number(String word, Function<T, @Nullable Double> number) {
        return cells(word, (item, format) -> {
            Double value = number.apply(item);
            return value == null ? Cell.unknown() : Cell.number(value, format);
        });
    }

    FieldSet<T> cells(String word, BiFunction<T, Format, Cell> cell) {
        fields.put(word, new Field<>(true, cell));
        return this;
    }

    /** A word that stands for several columns of numbers, such as one for each year; the sheet itself fills them. */
    FieldSet<T> several(String word) {
        return cells(word, (item, format) -> Cell.EMPTY);
    }

    /** The words, in the order in which they were told. */
    public Set<String> words() {
        return Collections.unmodifiableSet(fields.keySet());
    }

    public boolean isNumber(String word) {
        return get(word).number();
    }

    /** The column that a layout asks for. */
    Slot<T> slot(ColumnLayout layout, Edition edition) {
        var field = get(layout.field());
        return new Slot<>(
                layout.column(),
                edition.say("column." + layout.field()),
                item -> field.cell().apply(item, layout.format()));
    }

    private Field<T> get(String word) {
        Field<T> field = fields.get(word);
        if (field == null) throw new IllegalArgumentException("No field is called (%s).".formatted(word));
        return field;
    }
}
