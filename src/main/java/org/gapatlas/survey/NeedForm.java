package org.gapatlas.survey;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A file of needs: whole heads, one row for each workplace, role and year. */
final class NeedForm implements RowForm<NeedEntry> {

    private final Codes codes;
    private final Horizon horizon;
    private final Once once;

    NeedForm(Codes codes, Horizon horizon) {
        this.codes = codes;
        this.horizon = horizon;
        this.once = new Once(codes.roles() * horizon.years().size());
    }

    @Override
    public Set<String> required() {
        return new TreeSet<>(Set.of("workplace", "year", "role", "new", "replacement"));
    }

    @Override
    public boolean knows(String column) {
        return column.equals("upskill") || column.equals("probability");
    }

    @Override
    public @Nullable NeedEntry read(Line line) {
        Optional<Integer> workplace = codes.workplace(line);
        OptionalInt year = year(line);
        Optional<Integer> role = codes.role(line);
        int added = line.requiredHeads("new");
        int replacement = line.requiredHeads("replacement");
        OptionalInt upskill = line.heads("upskill");
        Integer probability = line.thousandths("probability");
        if (workplace.isEmpty() || year.isEmpty() || role.isEmpty()) return null;
        if (!once.isFirst(workplace.get(), role.get() + codes.roles() * (year.getAsInt() - horizon.first())))
            line.refuse(
                    "need-line-twice", "role", Map.of("year", year.getAsInt(), "workplace", line.text("workplace")));
        return new NeedEntry(
                line.text("workplace"),
                year.getAsInt(),
                line.text("role"),
                added,
                replacement,
                upskill.isPresent() ? upskill.getAsInt() : null,
                probability);
    }

    private OptionalInt year(Line line) {
        if (line.required("year").isEmpty()) return OptionalInt.empty();
        OptionalInt year = line.heads("year");
        if (year.isEmpty() || horizon.has(year.getAsInt())) return year;
        line.refuse("year-outside-horizon", "year", Map.of("first", horizon.first(), "last", horizon.last()));
        return OptionalInt.empty();
    }
}
