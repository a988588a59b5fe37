/**
 * Numbers in rows: what an analysis found becomes a {@link org.gapatlas.reporting.Book} of {@link
 * org.gapatlas.reporting.Grid}s, laid out by {@code reports/gap/report.yaml}, and only the last step knows what a
 * spreadsheet is. Adds nothing to the numbers and rounds none of them: formats do. Start at {@link
 * org.gapatlas.reporting.GapReport}.
 */
@Feature(
        name = "reporting",
        mayUse = {"kernel", "taxonomy", "survey", "catalogue", "gap", "disclosure", "sheets", "access", "web"},
        shows = "org.gapatlas.reporting")
@NullMarked
package org.gapatlas.reporting;

import org.gapatlas.Feature;
import org.jspecify.annotations.NullMarked;
