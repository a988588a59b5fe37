package org.gapatlas.reporting;

/**
 * One column of a {@link Grid}.
 *
 * @param width in characters of the workbook's font
 * @param format what its cells hold: numbers stand to the right, words to the left
 */
public record Column(int width, Format format) {}
