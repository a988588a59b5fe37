package org.gapatlas.gap.store;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.gapatlas.gap.Cell;
import org.gapatlas.gap.CellKey;
import org.gapatlas.gap.Concentration;
import org.gapatlas.gap.Figures;
import org.gapatlas.gap.Trail;
import org.jspecify.annotations.Nullable;

/** A published cell: its figures, or why they are withheld and its supply. */
@Entity
@Table(name = "release_cell")
@IdClass(ReleaseCellRow.Key.class)
class ReleaseCellRow extends PanacheEntityBase {

    record Key(String release, String cell) implements Serializable {}

    @Id
    String release;

    @Id
    String cell;

    @Nullable
    String withheld;

    @Column(name = "hires_stated")
    @Nullable
    Double hiresStated;

    @Column(name = "hires_weighted")
    @Nullable
    Double hiresWeighted;

    @Column(name = "training_need_stated")
    @Nullable
    Double trainingNeedStated;

    @Column(name = "training_need_weighted")
    @Nullable
    Double trainingNeedWeighted;

    @Nullable
    Double supply;

    @Column(name = "balance_stated")
    @Nullable
    Double balanceStated;

    @Column(name = "balance_weighted")
    @Nullable
    Double balanceWeighted;

    @Nullable
    Double matched;

    @Nullable
    Double gap;

    @Nullable
    Double coverage;

    @Column(name = "coverage_uncapped")
    @Nullable
    Double coverageUncapped;

    @Column(name = "contributors_from")
    @Nullable
    Integer contributorsFrom;

    @Nullable
    Integer programmes;

    static ReleaseCellRow of(String release, CellKey key, Cell cell) {
        var row = new ReleaseCellRow();
        row.release = release;
        row.cell = key.toString();
        if (cell instanceof Cell.Withheld withheld) {
            row.withheld = withheld.reason().name();
            row.supply = withheld.supply();
        } else if (cell instanceof Cell.Measured measured) {
            row.take(measured);
        }
        return row;
    }

    private void take(Cell.Measured cell) {
        Figures figures = cell.figures();
        hiresStated = figures.hiresStated();
        hiresWeighted = figures.hiresWeighted();
        trainingNeedStated = figures.trainingNeedStated();
        trainingNeedWeighted = figures.trainingNeedWeighted();
        supply = figures.supply();
        balanceStated = figures.balanceStated();
        balanceWeighted = figures.balanceWeighted();
        matched = figures.matched();
        gap = figures.gap();
        coverage = figures.coverage();
        coverageUncapped = figures.coverageUncapped();
        contributorsFrom = cell.concentration().contributors();
        programmes = cell.trail().programmes();
    }

    Cell toCell(String snapshot, CellKey key) {
        if (withheld != null) return new Cell.Withheld(Cell.Reason.valueOf(withheld), supply);
        var figures = new Figures(
                or0(hiresStated),
                or0(hiresWeighted),
                or0(trainingNeedStated),
                or0(trainingNeedWeighted),
                supply,
                balanceStated,
                balanceWeighted,
                matched,
                gap,
                coverage,
                coverageUncapped);
        int contributors = contributorsFrom == null ? 0 : contributorsFrom;
        return new Cell.Measured(
                figures,
                new Concentration(contributors, null, null),
                new Trail(snapshot, key, contributors, programmes == null ? 0 : programmes));
    }

    /** A measured cell always has its heads; the column is empty only in a withheld one. */
    private static double or0(@Nullable Double heads) {
        return heads == null ? 0 : heads;
    }
}
