package org.gapatlas.survey;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gapatlas.kernel.Nearest;
import org.gapatlas.taxonomy.Municipality;
import org.gapatlas.taxonomy.Stage;
import org.gapatlas.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;

/** A frame file: the workplaces that a round asks, one a row. */
final class FrameForm implements RowForm<FrameRow> {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]{0,62}");
    private static final Pattern HEADS = Pattern.compile("(headcount|plan)_\\d{4}");
    private static final Pattern EARLIER_ROUND = Pattern.compile("round\\d{4}_[a-z0-9_]+");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    private static final List<String> SIZES =
            Stream.of(SizeClass.values()).map(SizeClass::word).toList();

    private static final Set<String> OWN = Set.of(
            "id",
            "name",
            "country",
            "municipality_code",
            "municipality",
            "nuts3",
            "stage",
            "size_class",
            "org_id",
            "enterprise_group",
            "plan_probability",
            "illustrative",
            "contact_email");
    private static final Set<String> KEPT =
            Set.of("mix_profile", "nace_rev2", "annual_attrition", "workplace_languages", "depends_on", "stratum");

    private final Taxonomy taxonomy;
    private final String headcount;
    private final Set<String> seen = new HashSet<>();

    FrameForm(Taxonomy taxonomy, Round round) {
        this.taxonomy = taxonomy;
        this.headcount = "headcount_" + round.referenceDate().getYear();
    }

    @Override
    public Set<String> required() {
        return new TreeSet<>(Set.of("id", "name", "country", "municipality_code", "stage", headcount));
    }

    @Override
    public boolean knows(String column) {
        return OWN.contains(column)
                || KEPT.contains(column)
                || HEADS.matcher(column).matches()
                || EARLIER_ROUND.matcher(column).matches();
    }

    @Override
    public @Nullable FrameRow read(Line line) {
        String id = id(line);
        String name = line.required("name");
        Optional<Municipality> place = place(line);
        Optional<Stage> stage = line.term("stage", taxonomy.stages(), "unknown-stage");
        int heads = line.requiredHeads(headcount);
        String size = size(line, heads);
        String group = Optional.ofNullable(line.orNull("enterprise_group")).orElse(id);
        Integer planProbability = line.thousandths("plan_probability");
        String orgId = orgId(line);
        String email = email(line);
        boolean illustrative = illustrative(line);
        var attributes = attributes(line);
        if (place.isEmpty() || stage.isEmpty()) return null;
        return new FrameRow(
                id,
                name,
                place.get().id(),
                place.get().region(),
                stage.get().id(),
                size,
                heads,
                group,
                Buckets.of(group),
                orgId,
                planProbability,
                illustrative,
                attributes,
                email);
    }

    private String id(Line line) {
        String id = line.required("id");
        if (!id.isEmpty() && !ID.matcher(id).matches()) line.refuse("workplace-id-malformed", "id", Map.of());
        if (!id.isEmpty() && !seen.add(id)) line.refuse("workplace-twice", "id", Map.of());
        return id;
    }

    private Optional<Municipality> place(Line line) {
        String country = line.required("country");
        String code = line.required("municipality_code");
        if (country.isEmpty() || code.isEmpty()) return Optional.empty();
        if (!Taxonomy.COUNTRIES.contains(country)) {
            line.refuse("unknown-country", "country", Map.of("nearest", String.join(", ", Taxonomy.COUNTRIES)));
            return Optional.empty();
        }
        var place = taxonomy.municipalities().find(country + "-" + code);
        if (place.isEmpty())
            line.refuse(
                    "unknown-municipality",
                    "municipality_code",
                    Map.of("country", country, "nearest", nearest(country, code)));
        else checkRegion(line, place.get());
        return place;
    }

    /** The codes as the column writes them, without their country. */
    private String nearest(String country, String code) {
        var codes = taxonomy.municipalities().list().stream()
                .filter(m -> m.country().equals(country))
                .map(m -> m.id().substring(country.length() + 1))
                .toList();
        return String.join(", ", Nearest.to(code, codes));
    }

    private static void checkRegion(Line line, Municipality place) {
        String region = line.text("nuts3");
        if (!region.isEmpty() && !region.equals(place.region()))
            line.refuse("region-differs", "nuts3", Map.of("municipality", place.id(), "region", place.region()));
    }

    private static String size(Line line, int heads) {
        String size = line.text("size_class");
        if (size.isEmpty()) return SizeClass.of(heads).word();
        if (!SIZES.contains(size))
            line.refuse("unknown-size-class", "size_class", Map.of("nearest", String.join(", ", SIZES)));
        return size;
    }

    private static @Nullable String orgId(Line line) {
        String id = line.orNull("org_id");
        if (id == null) return null;
        Optional<String> fault = CompanyIds.findFault(line.text("country"), id);
        // A number that is no company's may be a person's: it is neither repeated nor logged.
        fault.ifPresent(code ->
                line.refuse(code, "org_id", code.equals("org-id-checksum") ? id : CompanyIds.hidden(id), Map.of()));
        return id;
    }

    private static @Nullable String email(Line line) {
        String email = line.orNull("contact_email");
        if (email != null && !EMAIL.matcher(email).matches()) line.refuse("email-malformed", "contact_email", Map.of());
        return email;
    }

    private static boolean illustrative(Line line) {
        String word = line.text("illustrative");
        if (!word.isEmpty() && !List.of("true", "false").contains(word.toLowerCase(java.util.Locale.ROOT)))
            line.refuse("neither-true-nor-false", "illustrative", Map.of());
        return word.equalsIgnoreCase("true");
    }

    private TreeMap<String, String> attributes(Line line) {
        var kept = new TreeMap<String, String>();
        for (String column : line.columns())
            if (!OWN.contains(column) && !line.text(column).isEmpty()) {
                if (HEADS.matcher(column).matches()) line.heads(column);
                if (column.equals("annual_attrition")) line.share(column);
                kept.put(column, line.text(column));
            }
        return kept;
    }
}
