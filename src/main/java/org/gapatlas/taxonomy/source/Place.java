package org.gapatlas.taxonomy.source;

/**
 * Where something stands in a file that was sent.
 *
 * @param row of a table, the header being 1; 0 in JSON, and for a file as a whole
 * @param field the column of a table; in JSON the pointer
 */
record Place(String file, int row, String field) {

    /** The file as a whole. */
    static Place of(String file) {
        return new Place(file, 0, "");
    }

    /** A part of JSON below this one. */
    Place below(String part) {
        return new Place(file, row, field + "/" + part);
    }

    String pointer() {
        return row == 0
                ? field
                : "/rows/%d/%s".formatted(row, field.replace("~", "~0").replace("/", "~1"));
    }
}
