package org.gapatlas.reporting.source;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Singleton;
import org.gapatlas.reporting.ReportLayout;

/** Reads the layout when the service starts, so that a fault in it is told then and not with the first workbook. */
@Singleton
final class LayoutCheck {

    void readLayout(@Observes Startup started, ReportLayout layout) {
        if (layout.sheets().isEmpty()) throw new IllegalStateException("The report has no sheet.");
    }
}
