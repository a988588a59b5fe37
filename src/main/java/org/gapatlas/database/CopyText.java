package org.gapatlas.database;

/** Writes text as PostgreSQL's COPY reads it: what would end a cell or a row is escaped. */
public final class CopyText {

    private CopyText() {}

    public static StringBuilder append(StringBuilder row, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> row.append("\\\\");
                case '\t' -> row.append("\\t");
                case '\n' -> row.append("\\n");
                case '\r' -> row.append("\\r");
                default -> row.append(c);
            }
        }
        return row;
    }
}
