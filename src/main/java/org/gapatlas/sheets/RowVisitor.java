package org.gapatlas.sheets;

/** Takes the rows of a file one by one, in their order. */
@FunctionalInterface
public interface RowVisitor {

    /** A row of a sheet; a CSV file is one sheet whose name is empty. */
    void row(String sheet, Row row);

    /** Whether the rows of this sheet are wanted; the others are not even unpacked. */
    default boolean wants(String sheet) {
        return true;
    }
}
