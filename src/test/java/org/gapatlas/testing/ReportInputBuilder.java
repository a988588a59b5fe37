package org.gapatlas.testing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gapatlas.catalogue.Status;
import org.gapatlas.gap.AssumptionSet;
import org.gapatlas.gap.CoverageCube;
import org.gapatlas.gap.GapRun;
import org.gapatlas.gap.Mode;
import org.gapatlas.gap.ProgrammeFunnel;
import org.gapatlas.gap.Rate;
import org.gapatlas.gap.Snapshot;
import org.gapatlas.reporting.ReportInput;
import org.gapatlas.survey.FrozenAnswers;
import org.gapatlas.taxonomy.source.ShippedTaxonomy;

/** What a workbook is made from, on the shipped taxonomy: an analysis of the evening of 24 November 2026. */
public final class ReportInputBuilder {

    private final CoverageCube cube;
    private final List<ProgrammeFunnel> funnels = new ArrayList<>();
    private final Map<String, Rate> rates = new TreeMap<>();
    private boolean illustrative;

    private ReportInputBuilder(CoverageCube cube) {
        this.cube = cube;
    }

    public static ReportInputBuilder aReportOf(CubeBuilder cube) {
        return new ReportInputBuilder(cube.build());
    }

    public ReportInputBuilder programme(ProgrammeFunnel funnel) {
        funnels.add(funnel);
        return this;
    }

    public ReportInputBuilder assuming(String name, double value, String source, String basis) {
        rates.put(name, new Rate(value, source, basis));
        return this;
    }

    public ReportInputBuilder illustrative() {
        illustrative = true;
        return this;
    }

    public ReportInput build() {
        var taxonomy = ShippedTaxonomy.load();
        var answers =
                new FrozenAnswers(cube.snapshot(), "battery-2026", cube.years(), 60, 46, 1690, 0, 0, 0, true, "abc");
        var snapshot = new Snapshot(
                answers,
                7,
                new TreeSet<>(List.of(Status.OFFERED, Status.GRANTED, Status.PLANNED)),
                new AssumptionSet("default", 1, new TreeMap<>(rates)),
                "taxonomy-1",
                "0.1.0");
        var run = new GapRun("A1", "battery-2026", Mode.STATED, snapshot, Instant.parse("2026-11-24T22:30:00Z"));
        return new ReportInput(run, cube, funnels, taxonomy, illustrative);
    }
}
