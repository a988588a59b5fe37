package org.gapatlas.gap;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.gapatlas.catalogue.Basis;
import org.gapatlas.catalogue.Funnel;
import org.gapatlas.catalogue.Offering;
import org.gapatlas.catalogue.Programme;
import org.gapatlas.catalogue.TargetRole;
import org.gapatlas.gap.FunnelStep.Step;
import org.jspecify.annotations.Nullable;

/**
 * From seats to people who enter the value chain: entrants = seats x fill x completion x relevant job x stays x chain share
 * x role share, for the intake that graduates for the year. A rate that the programme does not give is its type's in the
 * assumption set. Seats that are unknown give no figure; they are never taken for none.
 */
final class Supply {

    private static final int MONTHS = 12;

    private final AssumptionSet assumptions;

    Supply(AssumptionSet assumptions) {
        this.assumptions = assumptions;
    }

    /** The flows of all programmes into the years given, by programme, offering, role and year in their order. */
    List<SupplyFlow> flows(List<Programme> programmes, List<Integer> years) {
        var flows = new ArrayList<SupplyFlow>();
        for (Programme programme : programmes) addFlows(programme, years, flows);
        return flows;
    }

    /** The way of one full intake of all the programme's places; empty where no seats are known. */
    List<FunnelStep> funnel(Programme programme) {
        BigDecimal seats = BigDecimal.ZERO;
        boolean known = false;
        for (Offering offering : programme.offerings())
            if (offering.seats().planned() != null) {
                seats = seats.add(offering.seats().planned());
                known = true;
            }
        return known ? funnel(programme, seats.doubleValue()) : List.of();
    }

    /** The year in which an intake must start so that its graduates count for the year. */
    static int intakeFor(int year, double months) {
        if (months > MONTHS) return year - (int) Math.ceil(months / MONTHS);
        return months > MONTHS / 2.0 ? year - 1 : year;
    }

    private void addFlows(Programme programme, List<Integer> years, List<SupplyFlow> flows) {
        @Nullable BigDecimal months = programme.durationMonths();
        if (months == null) return;
        String level = programme.level().eqf() == null
                ? CellKey.NO_CODE
                : String.valueOf(programme.level().eqf());
        for (Offering offering : programme.offerings()) {
            @Nullable String place = offering.municipality();
            @Nullable BigDecimal seats = offering.seats().planned();
            if (place == null || seats == null) continue;
            double entrants = last(funnel(programme, seats.doubleValue()));
            for (TargetRole target : programme.targetRoles())
                for (int year : years)
                    if (offering.startsIn(intakeFor(year, months.doubleValue())) && entrants > 0)
                        flows.add(new SupplyFlow(
                                programme.id(),
                                target.role(),
                                place,
                                level,
                                year,
                                entrants * target.share().value()));
        }
    }

    private List<FunnelStep> funnel(Programme programme, double seats) {
        Funnel own = programme.funnel();
        var steps = new ArrayList<FunnelStep>();
        steps.add(new FunnelStep(Step.SEATS, seats, 1, programme.source(), Basis.DECLARED.name()));
        add(steps, programme, Step.FILLED, own.fill());
        add(steps, programme, Step.COMPLETED, own.completion());
        add(steps, programme, Step.RELEVANT_JOB, own.relevantJob());
        add(steps, programme, Step.IN_REGION, own.staysInRegion());
        add(steps, programme, Step.IN_CHAIN, own.chainShare());
        return steps;
    }

    private void add(List<FunnelStep> steps, Programme programme, Step step, @Nullable Double own) {
        double before = last(steps);
        if (own != null) {
            steps.add(new FunnelStep(step, before * own, own, programme.source(), Basis.DECLARED.name()));
        } else {
            Rate rate = assumptions.funnelRate(programme.type(), step);
            steps.add(new FunnelStep(step, before * rate.value(), rate.value(), rate.source(), Basis.ASSUMED.name()));
        }
    }

    private static double last(List<FunnelStep> steps) {
        return steps.get(steps.size() - 1).heads();
    }
}
