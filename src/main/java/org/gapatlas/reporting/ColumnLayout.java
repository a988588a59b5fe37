package org.gapatlas.reporting;

/**
 * A column as a layout asks for it.
 *
 * @param field the word of what fills it, such as {@code role}
 * @param width in characters
 */
public record ColumnLayout(String field, int width, Format format) {

    Column column() {
        return new Column(width, format);
    }
}
