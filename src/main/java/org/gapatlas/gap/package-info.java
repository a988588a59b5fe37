/**
 * Supply against demand, cell by cell: a snapshot of answers and programmes becomes demand, supply, a {@link
 * org.gapatlas.gap.CoverageCube} and at last a {@link org.gapatlas.gap.Release}. The calculating part is plain Java: no
 * HTTP, no database, no spreadsheet. Start at {@link org.gapatlas.gap.GapRuns}.
 */
@Feature(
        name = "gap",
        mayUse = {"kernel", "taxonomy", "survey", "catalogue", "disclosure", "audit", "sheets", "access", "web"},
        shows = "org.gapatlas.gap")
@NullMarked
package org.gapatlas.gap;

import org.gapatlas.Feature;
import org.jspecify.annotations.NullMarked;
