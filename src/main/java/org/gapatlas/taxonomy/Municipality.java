package org.gapatlas.taxonomy;

import org.gapatlas.kernel.LocalizedText;

/**
 * A municipality, named by country and national code: {@code SE-2482}.
 *
 * @param region its region (NUTS 3)
 * @param latitude of its seat, in degrees
 * @param longitude of its seat, in degrees
 */
public record Municipality(
        String id, String country, String region, LocalizedText name, double latitude, double longitude, int population)
        implements Term {}
