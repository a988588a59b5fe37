package org.gapatlas.survey.store;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.gapatlas.database.Database;
import org.gapatlas.matching.Meanings;
import org.gapatlas.matching.OwnWording;
import org.gapatlas.matching.OwnWordings;
import org.gapatlas.matching.Thesaurus;
import org.gapatlas.survey.NeedLine;
import org.gapatlas.survey.OwnWordNeeds;
import org.gapatlas.survey.ResponseForm;
import org.gapatlas.survey.Round;
import org.jspecify.annotations.Nullable;

/** Respondents' own words in PostgreSQL: told to whoever decides what they mean, and read when answers are frozen. */
@ApplicationScoped
class OwnWordTable implements OwnWordings {

    private static final String TOLD = """
            select w.id, w.revision, r.content from workplace w
                join revision r on r.round = w.round and r.workplace = w.id and r.revision = w.revision
            where w.counts and r.own_words > 0""";

    private static final String KEEP = """
            insert into frozen_line (round, frozen, workplace, revision, year, role, item, certainty, new_likely,
                replacement_likely, upskill_likely)
            select ?, ?, l.* from jsonb_to_recordset(?::jsonb) as l (workplace text, revision integer, year smallint,
                role text, item text, certainty text, new_likely integer, replacement_likely integer,
                upskill_likely integer)""";

    private final Database database;
    private final ContentJson json;
    private final Thesaurus thesaurus;

    OwnWordTable(Database database, ContentJson json, Thesaurus thesaurus) {
        this.database = database;
        this.json = json;
        this.thesaurus = thesaurus;
    }

    /** An answer that tells needs in own words. */
    private record Told(String workplace, int revision, ResponseForm form) {}

    /**
     * What was read into frozen lines.
     *
     * @param needs how many needs
     * @param told which of them became which role: part of what the frozen answers are
     */
    record Read(int needs, int lines, String told) {}

    @Override
    public List<OwnWording> list() {
        return told(TOLD + " order by w.round, w.id").stream()
                .flatMap(told -> wordings(told.workplace(), OwnWordNeeds.of(told.form())))
                .toList();
    }

    private static Stream<OwnWording> wordings(String workplace, OwnWordNeeds needs) {
        return needs.words().stream().map(words -> new OwnWording(needs.language(), words, workplace));
    }

    /** Keeps the needs whose words are known to mean a role, for the answers that are being frozen. */
    Read keep(Round round, String frozen) {
        Meanings meanings = thesaurus.meanings();
        var lines = new ArrayList<FrozenLine>();
        var read = new StringBuilder();
        int needs = 0;
        for (Told told : told(TOLD + " and w.round = ? order by w.id", round.id()))
            for (OwnWordNeeds.Known need : OwnWordNeeds.of(told.form()).known(meanings::role)) {
                needs++;
                read.append('\n').append(told.workplace()).append('|').append(need.item());
                read.append('|').append(need.role());
                need.lines().forEach(line -> lines.add(FrozenLine.of(told, line)));
            }
        if (!lines.isEmpty()) database.update(KEEP, round.id(), frozen, json.write(lines));
        return new Read(needs, lines.size(), read.toString());
    }

    private List<Told> told(String sql, @Nullable Object... values) {
        return database.list(
                sql,
                row -> new Told(row.getString("id"), row.getInt("revision"), json.form(row.getString("content"))),
                values);
    }

    /** A line as the statement takes it: the members are columns of {@code frozen_line}. */
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    record FrozenLine(
            String workplace,
            int revision,
            int year,
            String role,
            String item,
            String certainty,
            @Nullable Integer newLikely,
            @Nullable Integer replacementLikely,
            @Nullable Integer upskillLikely) {
        static FrozenLine of(Told told, NeedLine line) {
            return new FrozenLine(
                    told.workplace(),
                    told.revision(),
                    line.year(),
                    line.role(),
                    line.item(),
                    line.certainty().name().toLowerCase(Locale.ROOT),
                    line.recruitNew().likely(),
                    line.recruitReplace().likely(),
                    line.upskill().likely());
        }
    }
}
