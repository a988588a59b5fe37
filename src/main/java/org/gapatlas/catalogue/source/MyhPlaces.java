package org.gapatlas.catalogue.source;

import static org.gapatlas.catalogue.source.MyhColumn.COUNTY;
import static org.gapatlas.catalogue.source.MyhColumn.MUNICIPALITY;

import java.util.HashMap;
import java.util.Map;
import org.gapatlas.kernel.Nearest;
import org.gapatlas.taxonomy.Municipality;
import org.gapatlas.taxonomy.Region;
import org.gapatlas.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;

/** The agency's places, written as a county and a municipality in it, as our codes. */
final class MyhPlaces {

    /** A place as the agency wrote it, and our code where it lies in one of our regions. */
    record Place(String name, @Nullable String municipality) {}

    private final Map<String, Map<String, String>> codes = new HashMap<>();

    MyhPlaces(Taxonomy taxonomy) {
        for (Municipality municipality : taxonomy.municipalities().list()) {
            Region county = taxonomy.regionOf(municipality.id());
            if (municipality.country().equals("SE"))
                codes.computeIfAbsent(county.name().sv(), c -> new HashMap<>())
                        .put(municipality.name().sv(), municipality.id());
        }
    }

    /** The place of a row; a municipality of one of our counties that we do not know is an issue. */
    Place of(SourceRow row) {
        String county = row.cells().required(COUNTY.header());
        String municipality = row.cells().required(MUNICIPALITY.header());
        Map<String, String> ours = codes.getOrDefault(county, Map.of());
        if (!ours.isEmpty() && !municipality.isEmpty() && !ours.containsKey(municipality)) {
            String nearest = String.join(", ", Nearest.to(municipality, ours.keySet()));
            row.issue("unknown-place", MUNICIPALITY.header(), Map.of("county", county, "nearest", nearest));
        }
        return new Place(municipality + ", " + county, ours.get(municipality));
    }
}
