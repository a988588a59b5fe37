package org.gapatlas.testing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.gapatlas.survey.AnswerArchive;
import org.gapatlas.survey.NeedRow;
import org.gapatlas.survey.NeedRows;

/** Need rows in memory, in the buckets and the order that an archive promises. */
public final class NeedTable {

    private final List<NeedRow> rows = new ArrayList<>();

    /** The 1,690 needs of the demonstration, had everyone answered. */
    public static NeedTable ofTheDemonstration() {
        var table = new NeedTable();
        var workplaces = new java.util.HashMap<String, de.siegmar.fastcsv.reader.NamedCsvRecord>();
        Csv.rows("/demo/workplaces.csv").forEach(row -> workplaces.put(row.getField("id"), row));
        for (var need : Csv.rows("/demo/needs_2026.csv")) {
            var workplace = workplaces.get(need.getField("workplace"));
            table.rows.add(new NeedRow(
                    need.getField("workplace"),
                    need.getField("workplace"),
                    workplace.getField("country") + "-" + workplace.getField("municipality_code"),
                    workplace.getField("stage"),
                    workplace.getField("size_class"),
                    Integer.parseInt(workplace.getField("headcount_2026")),
                    need.getField("role"),
                    Integer.parseInt(need.getField("year")),
                    2L * Integer.parseInt(need.getField("new")),
                    2L * Integer.parseInt(need.getField("replacement")),
                    0,
                    (int) Math.round(1000 * Double.parseDouble(need.getField("probability"))),
                    null,
                    null));
        }
        return table;
    }

    public NeedTable add(NeedRow row) {
        rows.add(row);
        return this;
    }

    public List<NeedRow> rows() {
        return List.copyOf(rows);
    }

    /** The buckets from first to last, as a stream that must be closed. */
    public NeedRows open(int first, int last) {
        var order = Comparator.comparingInt(NeedTable::bucket)
                .thenComparing(NeedRow::group)
                .thenComparing(NeedRow::workplace);
        Iterator<NeedRow> chosen = rows.stream()
                .filter(row -> bucket(row) >= first && bucket(row) <= last)
                .sorted(order)
                .iterator();
        return new NeedRows() {
            @Override
            public boolean hasNext() {
                return chosen.hasNext();
            }

            @Override
            public NeedRow next() {
                return chosen.next();
            }

            @Override
            public void close() {}
        };
    }

    private static int bucket(NeedRow row) {
        return Math.floorMod(row.group().hashCode(), AnswerArchive.BUCKETS);
    }
}
