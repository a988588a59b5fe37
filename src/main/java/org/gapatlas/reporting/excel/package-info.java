/** The only place that knows what a spreadsheet file is: writes a book of grids as streaming XLSX, byte for byte the same. */
@NullMarked
package org.gapatlas.reporting.excel;

import org.jspecify.annotations.NullMarked;
