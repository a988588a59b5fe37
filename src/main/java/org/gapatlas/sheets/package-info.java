/**
 * Rows in and out of CSV and XLSX files, with limits and without ever holding a file in memory. It knows columns and
 * cells, not what they mean. Start at {@link org.gapatlas.sheets.Tables}.
 */
@Feature(name = "sheets", mayUse = "kernel", shows = "org.gapatlas.sheets")
@NullMarked
package org.gapatlas.sheets;

import org.gapatlas.Feature;
import org.jspecify.annotations.NullMarked;
