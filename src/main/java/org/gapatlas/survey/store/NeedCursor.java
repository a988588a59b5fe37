package org.gapatlas.survey.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.gapatlas.survey.Certainty;
import org.gapatlas.survey.NeedRow;
import org.gapatlas.survey.NeedRows;
import org.jspecify.annotations.Nullable;

/** Need rows from a cursor. */
final class NeedCursor implements NeedRows {

    private static final Map<String, Certainty> CERTAINTIES = certainties();

    private final Cursor<NeedRow> cursor;

    NeedCursor(Cursor<NeedRow> cursor) {
        this.cursor = cursor;
    }

    @Override
    public boolean hasNext() {
        return cursor.hasNext();
    }

    @Override
    public NeedRow next() {
        return cursor.next();
    }

    @Override
    public void close() {
        cursor.close();
    }

    /** Columns by place: millions of rows come this way. What is not known adds nothing. */
    static NeedRow read(ResultSet row) throws SQLException {
        return new NeedRow(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
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
