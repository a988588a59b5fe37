package org.gapatlas.testing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gapatlas.catalogue.Basis;
import org.gapatlas.catalogue.Funnel;
import org.gapatlas.catalogue.Kind;
import org.gapatlas.catalogue.Level;
import org.gapatlas.catalogue.Offering;
import org.gapatlas.catalogue.Programme;
import org.gapatlas.catalogue.Prospectus;
import org.gapatlas.catalogue.Provider;
import org.gapatlas.catalogue.Seats;
import org.gapatlas.catalogue.Start;
import org.gapatlas.catalogue.Status;
import org.gapatlas.catalogue.Study;
import org.gapatlas.catalogue.TargetRole;
import org.gapatlas.gap.FunnelStep;
import org.gapatlas.gap.FunnelStep.Step;
import org.gapatlas.gap.ProgrammeFunnel;
import org.gapatlas.kernel.Share;
import org.jspecify.annotations.Nullable;

/**
 * A programme with its funnel: {@code aProgramme("P05", "Industrial electrician").in("SE-2482").educatesFor("R21",
 * 1).seats(60).declared(Step.FILLED, 0.95)}.
 */
public final class FunnelBuilder {

    private final String id;
    private final String title;
    private final List<Offering> offerings = new ArrayList<>();
    private final List<TargetRole> roles = new ArrayList<>();
    private final List<FunnelStep> steps = new ArrayList<>();
    private String type = "YRKESVUX";
    private @Nullable Double applicants;

    private FunnelBuilder(String id, String title) {
        this.id = id;
        this.title = title;
    }

    public static FunnelBuilder aProgramme(String id, String title) {
        return new FunnelBuilder(id, title);
    }

    public FunnelBuilder type(String type) {
        this.type = type;
        return this;
    }

    public FunnelBuilder in(String municipality) {
        return at(municipality, "campus", 2019, 2030);
    }

    /** A site with its mode of teaching and its first and last intake. */
    public FunnelBuilder at(String municipality, String mode, int first, int last) {
        offerings.add(Offering.at(
                municipality,
                municipality,
                Start.years(first, last, Basis.DECLARED),
                Seats.unknown(),
                Study.of(List.of("sv"), mode)));
        return this;
    }

    public FunnelBuilder educatesFor(String role, double share) {
        roles.add(new TargetRole(role, new Share(share)));
        return this;
    }

    public FunnelBuilder applicantsPerSeat(double applicants) {
        this.applicants = applicants;
        return this;
    }

    public FunnelBuilder seats(double seats) {
        steps.add(new FunnelStep(Step.SEATS, seats, 1, "programme", "DECLARED"));
        return this;
    }

    public FunnelBuilder declared(Step step, double rate) {
        return step(step, rate, "programme", "DECLARED");
    }

    public FunnelBuilder assumed(Step step, double rate, String source) {
        return step(step, rate, source, "ASSUMED");
    }

    public ProgrammeFunnel build() {
        var programme = new Programme(
                id,
                "template",
                id,
                id,
                Map.of("en", title),
                Provider.named("template", "Demo provider", null, "SE"),
                type,
                new Level(4, "4", Basis.DECLARED),
                BigDecimal.TEN,
                null,
                BigDecimal.TEN,
                Kind.PROGRAMME,
                Status.OFFERED,
                null,
                null,
                true,
                new Funnel(applicants, null, null, null, null, null),
                offerings,
                roles,
                List.of(),
                Prospectus.NONE,
                Map.of());
        return new ProgrammeFunnel(programme, steps);
    }

    private FunnelBuilder step(Step step, double rate, String source, String basis) {
        double before = steps.get(steps.size() - 1).heads();
        steps.add(new FunnelStep(step, before * rate, rate, source, basis));
        return this;
    }
}
