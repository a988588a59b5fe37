package org.gapatlas.reporting;

import static java.util.stream.Collectors.joining;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.gapatlas.catalogue.Offering;
import org.gapatlas.catalogue.Programme;
import org.gapatlas.gap.FunnelStep;
import org.gapatlas.gap.FunnelStep.Step;
import org.gapatlas.gap.ProgrammeFunnel;
import org.gapatlas.taxonomy.Municipality;
import org.jspecify.annotations.Nullable;

/** A programme as a line of the list. */
record ProgrammeLine(ProgrammeFunnel funnel, Edition edition) {

    static final FieldSet<ProgrammeLine> FIELDS = fields();

    Programme programme() {
        return funnel.programme();
    }

    private static FieldSet<ProgrammeLine> fields() {
        var fields = new FieldSet<ProgrammeLine>()
                .text("id", line -> line.programme().id())
                .text(
                        "title",
                        line -> line.programme()
                                .titleIn(line.edition.words().language().tag()))
                .text("provider", line -> known(line.programme().provider().name()))
                .text("places", line -> known(line.places()))
                .text("regions", line -> known(line.regions()))
                .text("roles", ProgrammeLine::roles)
                .text(
                        "type",
                        line -> line.edition.label("type", line.programme().type()))
                .text(
                        "status",
                        line -> line.edition.label(
                                "status", line.programme().status().name()))
                .number("eqf", line -> asNumber(line.programme().level().eqf()))
                .number(
                        "firstIntake",
                        line -> asNumber(line.intakes(Offering::firstIntake).min()))
                .number(
                        "lastIntake",
                        line -> asNumber(line.intakes(Offering::lastIntake).max()))
                .number("applicantsPerSeat", line -> line.programme().funnel().applicantsPerSeat())
                .text("assumed", ProgrammeLine::assumed);
        for (Step step : Step.values()) {
            fields.number(
                    step.word(), line -> line.find(step).map(FunnelStep::heads).orElse(null));
            if (step != Step.SEATS) fields.cells(step.word() + ".rate", (line, format) -> line.rate(step, format));
        }
        return fields;
    }

    /** An assumed rate is muted. */
    private Cell rate(Step step, Format format) {
        return find(step)
                .<Cell>map(s -> new Cell.Number(s.rate(), format, isAssumed(s) ? Cell.Tone.MUTED : Cell.Tone.PLAIN))
                .orElseGet(Cell::unknown);
    }

    private Optional<FunnelStep> find(Step step) {
        return funnel.steps().stream().filter(s -> s.step() == step).findFirst();
    }

    private String places() {
        return programme().offerings().stream()
                .map(offering -> find(offering)
                        .map(place -> place.name().in(edition.words().language()))
                        .orElse(offering.place()))
                .distinct()
                .collect(joining(", "));
    }

    private String regions() {
        return programme().offerings().stream()
                .flatMap(offering -> find(offering).stream())
                .map(place -> edition.region(place.region()))
                .distinct()
                .collect(joining(", "));
    }

    private Optional<Municipality> find(Offering offering) {
        return Optional.ofNullable(offering.municipality())
                .flatMap(edition.input().taxonomy().municipalities()::find);
    }

    private String roles() {
        return programme().targetRoles().stream()
                .map(target -> edition.role(target.role()))
                .collect(joining(", "));
    }

    private IntStream intakes(Function<Offering, @Nullable Integer> year) {
        return programme().offerings().stream()
                .map(offering -> Optional.ofNullable(year.apply(offering)))
                .flatMap(Optional::stream)
                .mapToInt(Integer::intValue);
    }

    /** Which rates the programme's source does not tell, and where they are from instead. */
    private String assumed() {
        var steps = funnel.steps().stream().filter(ProgrammeLine::isAssumed).toList();
        return new TreeSet<>(steps.stream().map(FunnelStep::source).toList())
                .stream()
                        .map(source -> steps.stream()
                                .filter(step -> step.source().equals(source))
                                .map(step -> edition.say("step." + step.step().word()))
                                .collect(joining(", ", "", ": " + source)))
                        .collect(joining("; "));
    }

    /** What a source leaves empty is unknown. */
    private static String known(String text) {
        return text.isBlank() ? Cell.unknown().draw() : text;
    }

    private static boolean isAssumed(FunnelStep step) {
        return step.basis().equals("ASSUMED");
    }

    private static @Nullable Double asNumber(OptionalInt whole) {
        return whole.isPresent() ? (double) whole.getAsInt() : null;
    }

    private static @Nullable Double asNumber(@Nullable Integer whole) {
        return whole == null ? null : whole.doubleValue();
    }
}
