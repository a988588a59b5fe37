package org.gapatlas.catalogue.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.gapatlas.catalogue.TaughtCompetence;
import org.gapatlas.taxonomy.Taxonomy;

/** Reads what the template's programmes teach: one row for every programme and competence. */
final class TemplateLinks {

    static final String PROGRAMME = "programme_id";
    private static final String COMPETENCE = "competence_id";
    private static final String LEVEL = "delivered_level";
    static final Set<String> COLUMNS = Set.of(PROGRAMME, COMPETENCE, LEVEL);

    private static final int HIGHEST = 4;

    private final Taxonomy taxonomy;
    private final Gathering told;
    private final Map<String, List<TaughtCompetence>> taught = new HashMap<>();
    private final Set<String> seen = new HashSet<>();

    TemplateLinks(Taxonomy taxonomy, Gathering told) {
        this.taxonomy = taxonomy;
        this.told = told;
    }

    /** What each programme teaches, in the order of the competences' codes. */
    Map<String, List<TaughtCompetence>> read(List<SourceRow> rows) {
        rows.forEach(this::add);
        taught.values().forEach(list -> list.sort(Comparator.comparing(TaughtCompetence::competence)));
        return taught;
    }

    private void add(SourceRow row) {
        String programme = row.cells().required(PROGRAMME);
        String competence = row.cells().required(COMPETENCE);
        boolean known = isKnown(row, programme, competence);
        OptionalInt level = level(row);
        if (known && level.isPresent())
            taught.computeIfAbsent(programme, p -> new ArrayList<>())
                    .add(new TaughtCompetence(competence, level.getAsInt()));
    }

    private boolean isKnown(SourceRow row, String programme, String competence) {
        boolean known = true;
        if (!programme.isEmpty() && !told.describes(programme)) {
            row.fault("unknown-programme", PROGRAMME, Map.of());
            known = false;
        }
        if (!competence.isEmpty() && !taxonomy.competences().has(competence)) {
            String nearest = String.join(", ", taxonomy.competences().nearest(competence));
            row.fault("unknown-competence", COMPETENCE, Map.of("nearest", nearest));
            known = false;
        }
        if (!seen.add(programme + "|" + competence)) {
            row.fault("link-twice", COMPETENCE, Map.of("programme", programme));
            known = false;
        }
        return known && !programme.isEmpty() && !competence.isEmpty();
    }

    private static OptionalInt level(SourceRow row) {
        if (row.cells().required(LEVEL).isEmpty()) return OptionalInt.empty();
        OptionalInt level = row.cells().whole(LEVEL, 1);
        if (level.isEmpty() || level.getAsInt() <= HIGHEST) return level;
        row.cells().refuse("number-outside", LEVEL, Map.of("least", "1", "most", "4"));
        return OptionalInt.empty();
    }
}
