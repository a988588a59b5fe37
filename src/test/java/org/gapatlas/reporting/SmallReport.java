package org.gapatlas.reporting;

import static org.gapatlas.testing.CubeBuilder.aCube;
import static org.gapatlas.testing.FunnelBuilder.aProgramme;
import static org.gapatlas.testing.ReportInputBuilder.aReportOf;

import org.gapatlas.gap.Cell.Reason;
import org.gapatlas.gap.FunnelStep.Step;
import org.gapatlas.kernel.Language;
import org.gapatlas.kernel.Words;
import org.gapatlas.reporting.source.ShippedReport;
import org.gapatlas.taxonomy.source.ShippedTaxonomy;

/** A report small enough to be read at a glance, with one of everything in it. */
public final class SmallReport {

    private SmallReport() {}

    /** Electricians short in Norrbotten and over in Ostrobothnia, a withheld cell, a role that nobody answered about. */
    public static ReportInput input() {
        return aReportOf(aCube().years(2027, 2028)
                        .measured("R21|SE332|2027", 41.5, 6.25)
                        .measured("R21|SE332|2028", 30.75, 4.5)
                        .measured("R21|SE331|2028", 3.25, 3.5)
                        .measured("R21|FI19A|2028", 2, 13.75)
                        .measured("R02|SE332|2028", 14.5, 0)
                        .withheld("R11|SE331|2028", Reason.TOO_FEW_COMPANIES)
                        .supplied("R40|SE331|2028", 5))
                .programme(aProgramme("P05", "Industrial electrician")
                        .in("SE-2482")
                        .in("FI-905")
                        .educatesFor("R21", 1)
                        .applicantsPerSeat(1.8)
                        .seats(60)
                        .declared(Step.FILLED, 0.95)
                        .assumed(Step.COMPLETED, 0.75, "funnel rates")
                        .assumed(Step.RELEVANT_JOB, 0.7, "funnel rates")
                        .assumed(Step.IN_REGION, 0.9, "funnel rates")
                        .declared(Step.IN_CHAIN, 0.65)
                        .build())
                .programme(aProgramme("P06", "=HYPERLINK(\"x\")").in("SE-2580").build())
                .assuming("certainty.planned", 0.6, "Gapatlas", "assumed")
                .assuming("educationShare.R21", 0.55, "practitioners", "illustrative")
                .assuming("funnel.YRKESVUX.completed", 0.75, "funnel rates", "illustrative")
                .assuming("something.new", 3, "nobody", "unknown")
                .illustrative()
                .build();
    }

    /** The layout that ships. */
    public static ReportLayout layout() {
        return ShippedReport.load(ShippedTaxonomy.load());
    }

    /** The whole book in a language. */
    public static Book book(Language language) {
        return new GapReport(layout(), new NoWriter()).book(input(), Words.in(language));
    }

    /** Books are looked at here before they are written. */
    private static final class NoWriter implements BookWriter {
        @Override
        public String mediaType() {
            return "";
        }

        @Override
        public void write(Book book, java.io.OutputStream out) {
            throw new UnsupportedOperationException("Nothing is written here.");
        }
    }
}
