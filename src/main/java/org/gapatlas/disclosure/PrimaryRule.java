package org.gapatlas.disclosure;

/**
 * Tells which cells are sensitive by themselves: the threshold rule and the p % rule on unweighted contributions (Hundepool
 * et al., Statistical Disclosure Control, 2012, chapter 4).
 *
 * @param fewest a cell needs at least so many contributors; a cell that nobody contributes to is no secret
 * @param percent the second largest must not be able to estimate the largest closer than this
 */
public record PrimaryRule(int fewest, double percent) {

    /** What the rule says of a cell. */
    public enum Verdict {
        SAFE,
        TOO_FEW,
        DOMINATED
    }

    public Verdict judge(Contributions cell) {
        if (cell.contributors() > 0 && cell.contributors() < fewest) return Verdict.TOO_FEW;
        return isDominated(cell) ? Verdict.DOMINATED : Verdict.SAFE;
    }

    /** The p % rule alone: X - x1 - x2 is strictly less than p % of x1. */
    public boolean isDominated(Contributions cell) {
        return 100.0 * cell.rest() < percent * cell.largest();
    }
}
