package org.gapatlas.gap.store;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gapatlas.gap.Cell;
import org.gapatlas.gap.CellKey;
import org.gapatlas.gap.CoverageCube;
import org.gapatlas.gap.Dimension;
import org.gapatlas.gap.Grouping;
import org.gapatlas.gap.Release;
import org.gapatlas.gap.ReleaseHead;
import org.gapatlas.gap.ReleaseStore;

/** Releases in PostgreSQL. */
@ApplicationScoped
class ReleaseTable implements ReleaseStore {

    @Override
    public void keep(Release release) {
        var row = new ReleaseRow();
        row.id = release.id();
        row.round = release.round();
        row.analysis = release.analysis();
        row.publishedAt = release.publishedAt();
        row.hash = release.hash();
        row.illustrative = release.illustrative();
        row.snapshot = release.cube().snapshot();
        row.grouping = release.cube().grouping().toString();
        row.years = release.cube().years().stream().map(String::valueOf).collect(Collectors.joining(","));
        row.persist();
        release.cube()
                .cells()
                .forEach((key, cell) ->
                        ReleaseCellRow.of(release.id(), key, cell).persist());
    }

    @Override
    public Optional<Release> find(String id) {
        return ReleaseRow.<ReleaseRow>findByIdOptional(id).map(ReleaseTable::release);
    }

    @Override
    public Optional<Release> findLatest(Optional<String> round) {
        var newest = Sort.descending("publishedAt").and("id", Sort.Direction.Descending);
        var rows = round.isPresent()
                ? ReleaseRow.<ReleaseRow>find("round", newest, round.get())
                : ReleaseRow.<ReleaseRow>findAll(newest);
        return rows.firstResultOptional().map(ReleaseTable::release);
    }

    @Override
    public List<ReleaseHead> listReleases() {
        return ReleaseRow.<ReleaseRow>listAll(Sort.descending("publishedAt").and("id")).stream()
                .map(row ->
                        new ReleaseHead(row.id, row.round, row.analysis, row.publishedAt, row.hash, row.illustrative))
                .toList();
    }

    @Override
    public long count(String round) {
        return ReleaseRow.count("round", round);
    }

    private static Release release(ReleaseRow row) {
        var grouping = new Grouping(Arrays.stream(row.grouping.split(","))
                .flatMap(word -> Dimension.find(word).stream())
                .toList());
        var cells = new TreeMap<CellKey, Cell>();
        for (ReleaseCellRow cell : ReleaseCellRow.<ReleaseCellRow>list("release", row.id)) {
            CellKey key = CellKey.parse(grouping, cell.cell);
            cells.put(key, cell.toCell(row.snapshot, key));
        }
        var years = Arrays.stream(row.years.split(",")).map(Integer::valueOf).toList();
        var cube = new CoverageCube(row.snapshot, grouping, years, cells);
        return new Release(row.id, row.round, row.analysis, row.publishedAt, row.hash, row.illustrative, cube);
    }
}
