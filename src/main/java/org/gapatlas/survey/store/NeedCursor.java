package org.gapatlas.survey.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.gapatlas.database.Database;
import org.gapatlas.survey.Certainty;
import org.gapatlas.survey.NeedRow;
import org.gapatlas.survey.NeedRows;
import org.jspecify.annotations.Nullable;

/**
 * Need rows from a cursor that brings them workplace by workplace. Year and role are put in order here, a few rows at a time:
 * the database would take as long for that as for all the rest.
 */
final class NeedCursor implements NeedRows {

    private static final Map<String, Certainty> CERTAINTIES = certainties();
    private static final Comparator<NeedRow> YEAR_THEN_ROLE =
            Comparator.comparingInt(NeedRow::year).thenComparing(NeedRow::role);

    private final Cursor<NeedRow> cursor;
    private Iterator<NeedRow> workplace = Collections.emptyIterator();
    private @Nullable NeedRow ahead;

    NeedCursor(Cursor<NeedRow> cursor) {
        this.cursor = cursor;
        this.ahead = following();
    }

    @Override
    public boolean hasNext() {
        return workplace.hasNext() || ahead != null;
    }

    @Override
    public NeedRow next() {
        if (!workplace.hasNext() && ahead != null) workplace = workplaceOf(ahead);
        return workplace.next();
    }

    private Iterator<NeedRow> workplaceOf(NeedRow first) {
        var rows = new ArrayList<NeedRow>();
        for (NeedRow row = first; row != null && row.workplace().equals(first.workplace()); row = ahead) {
            rows.add(row);
            ahead = following();
        }
        rows.sort(YEAR_THEN_ROLE);
        return rows.iterator();
    }

    private @Nullable NeedRow following() {
        return cursor.hasNext() ? cursor.next() : null;
    }

    @Override
    public void close() {
        cursor.close();
    }

    /**
     * Reads rows by the place of their columns, because millions come this way; what a workplace's rows share is read once.
     * Heads that are not known add nothing.
     */
    static final class Reader implements Database.Reader<NeedRow> {

        private String workplace = "";
        private String group = "";
        private String municipality = "";
        private String stage = "";
        private String sizeClass = "";

        @Override
        public NeedRow read(ResultSet row) throws SQLException {
            String next = row.getString(1);
            if (!next.equals(workplace)) turnTo(next, row);
            return new NeedRow(
                    workplace,
                    group,
                    municipality,
                    stage,
                    sizeClass,
                    row.getInt(6),
                    row.getString(7),
                    row.getInt(8),
                    row.getInt(9),
                    row.getInt(10),
                    row.getInt(11),
                    orNull(row, 12),
                    CERTAINTIES.get(row.getString(13)),
                    orNull(row, 14));
        }

        private void turnTo(String next, ResultSet row) throws SQLException {
            workplace = next;
            group = row.getString(2);
            municipality = row.getString(3);
            stage = row.getString(4);
            sizeClass = row.getString(5);
        }
    }

    private static @Nullable Integer orNull(ResultSet row, int column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? null : value;
    }

    private static Map<String, Certainty> certainties() {
        var byWord = new HashMap<String, Certainty>();
        for (Certainty certainty : Certainty.values())
            byWord.put(certainty.name().toLowerCase(java.util.Locale.ROOT), certainty);
        return byWord;
    }
}
