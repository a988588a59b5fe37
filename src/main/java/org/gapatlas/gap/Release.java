package org.gapatlas.gap;

import java.time.Instant;

/**
 * A cube that was made safe, published, and never changes again. Its heads are rounded, its withheld cells say why.
 *
 * @param id such as {@code battery-2026-census-1}
 * @param analysis the analysis it was made from
 * @param hash SHA-256 of everything it tells
 * @param illustrative whether the numbers are a demonstration with fictitious companies
 */
public record Release(
        String id,
        String round,
        String analysis,
        Instant publishedAt,
        String hash,
        boolean illustrative,
        CoverageCube cube) {}
