package org.gapatlas.taxonomy;

import org.gapatlas.kernel.LocalizedText;

/**
 * A region: NUTS 3 in its 2024 version, such as {@code SE331}; a county in Sweden, a landscape in Finland.
 *
 * @param formerId the code of the 2021 version, often the same
 * @param nationalCode the country's own code, such as {@code 24}
 */
public record Region(
        String id,
        String formerId,
        String nuts2,
        String country,
        String nationalCode,
        LocalizedText name,
        int population)
        implements Term {}
