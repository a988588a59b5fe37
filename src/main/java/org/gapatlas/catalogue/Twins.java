package org.gapatlas.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Programmes that several sources tell of. What is like another is proposed, never merged: a person says that two are the same
 * or that they are not, and may take it back.
 */
@ApplicationScoped
public class Twins {

    private final TwinProposals proposals;
    private final TwinLog log;
    private final TwinDesk desk;
    private final ProgrammeSearch programmes;

    Twins(TwinProposals proposals, TwinLog log, TwinDesk desk, ProgrammeSearch programmes) {
        this.proposals = proposals;
        this.log = log;
        this.desk = desk;
        this.programmes = programmes;
    }

    /** A part of the pairs in a state, and how many there are in all. */
    public record Listed(List<Twin> twins, long total) {
        public Listed {
            twins = List.copyOf(twins);
        }
    }

    /** Proposed ones the likeliest first, decided ones the latest first. */
    @Transactional
    public Listed in(Twin.State state, int offset, int size) {
        if (state != Twin.State.PROPOSED) {
            var verdict = state == Twin.State.CONFIRMED ? TwinDecision.Verdict.SAME : TwinDecision.Verdict.DIFFERENT;
            return new Listed(
                    log.saying(verdict, offset, size).stream()
                            .map(this::compared)
                            .toList(),
                    log.count(verdict));
        }
        Set<String> decided = log.decided();
        List<Twin> open = proposals.current().stream()
                .filter(twin -> !decided.contains(twin.pair()))
                .toList();
        return new Listed(open.stream().skip(offset).limit(size).toList(), open.size());
    }

    /** With what a programme is the same, as people decided. */
    @Transactional
    public List<TwinDecision> sameAs(String programme) {
        return log.sameAs(programme);
    }

    /** Decides about two programmes, for all later imports too. */
    public TwinOutcome decide(TwinDecision decision) {
        return desk.decide(decision);
    }

    /** How they compare now; not at all where one of them is gone. */
    private Twin compared(TwinDecision decision) {
        Optional<Traits> one = programmes.find(decision.one()).map(Sketch::of).map(Traits::of);
        Optional<Traits> other =
                programmes.find(decision.other()).map(Sketch::of).map(Traits::of);
        return one.flatMap(a -> other.map(b -> Comparison.of(a, b)))
                .orElse(new Twin(decision.one(), decision.other(), 0, new TreeMap<>(), null))
                .decided(decision);
    }
}
