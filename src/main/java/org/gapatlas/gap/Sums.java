package org.gapatlas.gap;

import java.io.Serializable;
import org.gapatlas.disclosure.Contributions;

/**
 * What one cell has gathered: heads, and how concentrated they are. Whole numbers only, so that any order and any split
 * into partitions gives the same sums. {@link #merge} is associative and commutative.
 *
 * <p>Rows must come group by group and, within a group, workplace by workplace: a group's total is closed when the next
 * one begins, and then cannot grow again.
 */
public final class Sums implements Serializable {
    private static final long serialVersionUID = 1;

    /** Stated heads are counted in halves. */
    public static final double STATED_UNIT = 2;

    /** Weighted heads are counted in halves times thousandths. */
    public static final double WEIGHTED_UNIT = 2_000;

    private long stated;
    private long weighted;
    private int workplaces;
    private int groups;
    private long squares;
    private long largest;
    private long second;

    private String openGroup = "";
    private String openWorkplace = "";
    private long openTotal;

    /** Adds a row: half heads as stated, and half heads times thousandths as weighted. */
    public void add(String group, String workplace, long statedHalves, long weightedHalves) {
        if (!group.equals(openGroup)) {
            closeGroup();
            openGroup = group;
        }
        if (!workplace.equals(openWorkplace)) {
            openWorkplace = workplace;
            workplaces++;
        }
        stated = Math.addExact(stated, statedHalves);
        weighted = Math.addExact(weighted, weightedHalves);
        openTotal = Math.addExact(openTotal, statedHalves);
    }

    /** Takes in what another partition gathered for the same cell; no group may be in both. */
    public Sums merge(Sums other) {
        closeGroup();
        other.closeGroup();
        stated = Math.addExact(stated, other.stated);
        weighted = Math.addExact(weighted, other.weighted);
        workplaces += other.workplaces;
        groups += other.groups;
        squares = Math.addExact(squares, other.squares);
        rank(other.largest);
        rank(other.second);
        return this;
    }

    /** Stated heads. */
    public double stated() {
        return stated / STATED_UNIT;
    }

    /** Heads weighted by the probability of their plan. */
    public double weighted() {
        return weighted / WEIGHTED_UNIT;
    }

    /** How many workplaces have a row here, rows of nothing included. */
    public int workplaces() {
        return workplaces;
    }

    /** Who contributes to the stated heads, in halves. */
    public Contributions contributions() {
        closeGroup();
        return new Contributions(groups, stated, largest, second);
    }

    /** How concentrated the stated heads are. */
    public Concentration concentration() {
        closeGroup();
        if (stated == 0) return new Concentration(groups, null, null);
        double total = stated;
        return new Concentration(groups, largest / total, squares / (total * total));
    }

    private void closeGroup() {
        if (openTotal > 0) {
            groups++;
            squares = Math.addExact(squares, Math.multiplyExact(openTotal, openTotal));
            rank(openTotal);
        }
        openTotal = 0;
        openGroup = "";
        openWorkplace = "";
    }

    private void rank(long total) {
        if (total > largest) {
            second = largest;
            largest = total;
        } else if (total > second) {
            second = total;
        }
    }
}
