package org.gapatlas.gap;

import java.util.List;
import org.gapatlas.catalogue.Programme;

/** A programme and its funnel of one full year, from its seats to those who enter the value chain. */
public record ProgrammeFunnel(Programme programme, List<FunnelStep> steps) {
    public ProgrammeFunnel {
        steps = List.copyOf(steps);
    }
}
