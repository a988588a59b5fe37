package org.gapatlas.catalogue.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gapatlas.catalogue.Programme;

/** The versions that stand now, of some programmes of a source. */
@ApplicationScoped
class StandingTable {

    private final Assembly assembly;

    StandingTable(Assembly assembly) {
        this.assembly = assembly;
    }

    /**
     * @param covered the parts that the import tells all of
     */
    Map<String, Standing> of(String source, List<String> programmes, Set<String> covered) {
        List<VersionRow> rows = VersionRow.list("source = ?1 and id in ?2 and untilRun is null", source, programmes);
        List<VersionRow> kept =
                rows.stream().filter(row -> !covered.contains(row.part)).toList();
        var whole = new HashMap<String, Programme>();
        assembly.programmes(kept).forEach(programme -> whole.put(programme.id(), programme));
        var standing = new HashMap<String, Standing>();
        for (VersionRow row : rows)
            standing.put(row.id, new Standing(row.number, row.part, row.fingerprint, whole.get(row.id)));
        return standing;
    }

    /** The version that stands now, whole, of a programme that there is. */
    Standing get(String programme) {
        List<VersionRow> rows = VersionRow.list("id = ?1 and untilRun is null", programme);
        VersionRow row = rows.get(0);
        return new Standing(
                row.number, row.part, row.fingerprint, assembly.programmes(rows).get(0));
    }
}
