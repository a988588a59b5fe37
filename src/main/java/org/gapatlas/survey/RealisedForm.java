package org.gapatlas.survey;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A file of what became of plans: stated and realised heads of a workplace, for a role or for all together. */
final class RealisedForm implements RowForm<RealisedEntry> {

    private final Codes codes;
    private final Once once;

    RealisedForm(Codes codes) {
        this.codes = codes;
        this.once = new Once(codes.roles() + 1);
    }

    @Override
    public Set<String> required() {
        return new TreeSet<>(Set.of("workplace", "stated", "realised"));
    }

    @Override
    public boolean knows(String column) {
        return column.equals("role");
    }

    @Override
    public @Nullable RealisedEntry read(Line line) {
        Optional<Integer> workplace = codes.workplace(line);
        boolean all = line.text("role").isEmpty();
        Optional<Integer> role = all ? Optional.of(codes.roles()) : codes.role(line);
        int stated = line.requiredHeads("stated");
        int realised = line.requiredHeads("realised");
        if (workplace.isEmpty() || role.isEmpty()) return null;
        if (!once.isFirst(workplace.get(), role.get())) line.refuse("realised-twice", "workplace", Map.of());
        return new RealisedEntry(line.text("workplace"), line.orNull("role"), stated, realised);
    }
}
