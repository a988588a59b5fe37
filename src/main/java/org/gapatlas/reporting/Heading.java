package org.gapatlas.reporting;

/**
 * What a sheet is called.
 *
 * @param name key of the text on its tab
 * @param title key of the text on its first line
 * @param range the defined name of its table
 */
public record Heading(String name, String title, String range) {}
