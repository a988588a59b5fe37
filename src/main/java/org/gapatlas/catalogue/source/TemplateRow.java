package org.gapatlas.catalogue.source;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.gapatlas.catalogue.Basis;
import org.gapatlas.catalogue.Funnel;
import org.gapatlas.catalogue.Kind;
import org.gapatlas.catalogue.Level;
import org.gapatlas.catalogue.Programme;
import org.gapatlas.catalogue.ProgrammeType;
import org.gapatlas.catalogue.Prospectus;
import org.gapatlas.catalogue.Provider;
import org.gapatlas.catalogue.Status;
import org.gapatlas.catalogue.TaughtCompetence;
import org.gapatlas.kernel.Language;
import org.gapatlas.kernel.Nearest;
import org.gapatlas.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;

/** Reads one row of the template: one programme, at one place or several. */
final class TemplateRow {

    static final String ID = "id";
    static final String TITLE = "name_en";
    static final Set<String> COLUMNS = Set.of(
            ID,
            "country",
            "municipality_code",
            "type",
            "eqf",
            TITLE,
            "name_local",
            "credits",
            "credit_unit",
            "duration_months",
            "seats_per_year",
            "applicants_per_seat",
            "fill_rate",
            "completion_rate",
            "relevant_job_share",
            "stay_in_region_share",
            "share_to_value_chain",
            "teaching_languages",
            "mode",
            "extra_sites_municipality_codes",
            "status",
            "first_intake_year",
            "last_intake_year",
            "target_roles");
    static final Set<String> OPTIONAL = Set.of("illustrative", "nuts3", "provider");

    private static final Map<String, Status> STATUSES =
            Map.of("running", Status.OFFERED, "approved", Status.GRANTED, "planned", Status.PLANNED);
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
    private static final int HIGHEST_LEVEL = 8;
    private static final double MOST = 10_000;

    private final TargetRoles roles;
    private final TemplateSites sites;

    TemplateRow(Taxonomy taxonomy) {
        this.roles = new TargetRoles(taxonomy.roles());
        this.sites = new TemplateSites(taxonomy);
    }

    /** The programme; empty where a fault was told. */
    Optional<Programme> read(SourceRow row, List<TaughtCompetence> taught, Gathering told) {
        int before = told.faults().size();
        String id = id(row);
        String country = country(row);
        String type = type(row);
        Optional<Status> status = status(row);
        List<String> languages = languages(row);
        var programme = new Programme(
                id,
                "template",
                id,
                id,
                title(row, country, languages),
                provider(row, country),
                type,
                level(row),
                decimal(row, "credits", MOST),
                orNull(row.words("credit_unit")),
                decimal(row, "duration_months", MOST),
                Kind.PROGRAMME,
                status.orElse(Status.PLANNED),
                null,
                null,
                isIllustrative(row),
                funnel(row),
                sites.read(row, country, languages),
                roles.read(row),
                taught,
                Prospectus.NONE,
                Map.of());
        return told.faults().size() == before ? Optional.of(programme) : Optional.empty();
    }

    /** An id must be fit for an address, and not look like another source's. */
    private static String id(SourceRow row) {
        String id = row.cells().required(ID);
        if (!id.isEmpty() && !id.matches("[A-Za-z0-9][A-Za-z0-9_.-]{0,39}")) row.fault("bad-id", ID, Map.of());
        return id;
    }

    private static String country(SourceRow row) {
        String country = row.cells().required("country");
        if (!country.isEmpty() && !Taxonomy.COUNTRIES.contains(country))
            row.fault("unknown-country", "country", Map.of("nearest", String.join(", ", Taxonomy.COUNTRIES)));
        return country;
    }

    private static String type(SourceRow row) {
        String type = row.cells().required("type");
        if (!type.isEmpty() && ProgrammeType.find(type).isEmpty())
            row.fault("unknown-type", "type", nearest(type, ProgrammeType.names()));
        return type;
    }

    private static Optional<Status> status(SourceRow row) {
        String word = row.cells().required("status");
        if (!word.isEmpty() && !STATUSES.containsKey(word))
            row.fault("unknown-status", "status", nearest(word, STATUSES.keySet()));
        return Optional.ofNullable(STATUSES.get(word));
    }

    private static List<String> languages(SourceRow row) {
        String column = "teaching_languages";
        var languages = Arrays.stream(row.text(column).split(";"))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .toList();
        for (String code : languages)
            if (!LANGUAGES.contains(code)) row.fault("unknown-language", column, Map.of("entry", code));
        return languages;
    }

    /** The local name is in the country's language that teaching begins with; where it is neither, in the main one. */
    private static Map<String, String> title(SourceRow row, String country, List<String> languages) {
        var title = new LinkedHashMap<String, String>();
        row.cells().required(TITLE);
        title.put(Language.EN.tag(), row.words(TITLE));
        String local = row.words("name_local");
        String main = country.equals("FI") ? Language.FI.tag() : Language.SV.tag();
        String first = languages.isEmpty() ? main : languages.get(0);
        boolean ofTheCountry = first.equals(Language.FI.tag()) || first.equals(Language.SV.tag());
        if (!local.isEmpty()) title.put(ofTheCountry ? first : main, local);
        return title;
    }

    private static Provider provider(SourceRow row, String country) {
        String name = row.words("provider");
        return Provider.named("template", name, null, country);
    }

    private static Level level(SourceRow row) {
        OptionalInt eqf = row.cells().whole("eqf", 1);
        if (eqf.isPresent() && eqf.getAsInt() > HIGHEST_LEVEL) {
            row.cells().refuse("number-outside", "eqf", Map.of("least", "1", "most", "8"));
            eqf = OptionalInt.empty();
        }
        return new Level(eqf.isPresent() ? eqf.getAsInt() : null, orNull(row.text("eqf")), Basis.DECLARED);
    }

    private static Funnel funnel(SourceRow row) {
        return new Funnel(
                rate(row, "applicants_per_seat", MOST),
                rate(row, "fill_rate", 1),
                rate(row, "completion_rate", 1),
                rate(row, "relevant_job_share", 1),
                rate(row, "stay_in_region_share", 1),
                rate(row, "share_to_value_chain", 1));
    }

    private static boolean isIllustrative(SourceRow row) {
        String text = row.text("illustrative");
        if (!Set.of("", "true", "false").contains(text)) row.fault("not-true-or-false", "illustrative", Map.of());
        return text.equals("true");
    }

    private static @Nullable Double rate(SourceRow row, String column, double most) {
        return row.cells().decimal(column, 0, most).map(BigDecimal::doubleValue).orElse(null);
    }

    private static @Nullable BigDecimal decimal(SourceRow row, String column, double most) {
        return row.cells().decimal(column, 0, most).map(SeatSplit::tidy).orElse(null);
    }

    private static Map<String, Object> nearest(String word, java.util.Collection<String> valid) {
        return Map.of("nearest", String.join(", ", Nearest.to(word, valid)));
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
