package org.gapatlas.reporting;

/** A measured number and where it stands: a shortage above 0, a surplus below. */
record Spot(String role, String region, int year, double value) {}
