package org.gapatlas.gap.http;

import org.gapatlas.kernel.Finding;

/** A catchment that cannot be drawn: minutes without a place, a place without minutes, or further than is known. */
record BadCatchment(String code, String pointer, String value, int most) implements Finding {}
