package org.gapatlas.gap;

/**
 * Graduates of one programme at one place who enter one role in one year.
 *
 * @param level the programme's EQF level; {@code -} where it is unknown
 * @param entrants heads, unrounded
 */
record SupplyFlow(String programme, String role, String municipality, String level, int year, double entrants) {}
