package org.gapatlas.catalogue.store;

import com.fasterxml.jackson.core.type.TypeReference;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.gapatlas.catalogue.Basis;
import org.gapatlas.catalogue.Funnel;
import org.gapatlas.catalogue.Kind;
import org.gapatlas.catalogue.Level;
import org.gapatlas.catalogue.Offering;
import org.gapatlas.catalogue.Programme;
import org.gapatlas.catalogue.Prospectus;
import org.gapatlas.catalogue.Provider;
import org.gapatlas.catalogue.Status;
import org.gapatlas.catalogue.TargetRole;
import org.gapatlas.catalogue.TaughtCompetence;
import org.jspecify.annotations.Nullable;

/** A programme in one version: valid from an import run until another, which a trigger lets be set once. */
@Entity
@Table(name = "programme_version")
class VersionRow extends PanacheEntityBase {
    @Id
    @GeneratedValue(generator = "programme_version_number")
    @SequenceGenerator(
            name = "programme_version_number",
            sequenceName = "programme_version_number",
            allocationSize = 50)
    long number;

    String id;
    String source;
    String part;

    @Column(name = "from_run")
    long fromRun;

    @Column(name = "until_run")
    @Nullable
    Long untilRun;

    String fingerprint;

    @Column(name = "source_id")
    String sourceId;

    String code;

    @Column(name = "title_en")
    @Nullable
    String titleEn;

    @Column(name = "title_sv")
    @Nullable
    String titleSv;

    @Column(name = "title_fi")
    @Nullable
    String titleFi;

    /** Titles, code and provider in lower case: what is searched. */
    String words;

    @Column(name = "provider_id")
    String providerId;

    String provider;

    @Column(name = "owner_type")
    @Nullable
    String ownerType;

    @Nullable
    String country;

    @Column(name = "org_number")
    @Nullable
    String orgNumber;

    @Column(name = "provider_place")
    @Nullable
    String providerPlace;

    String type;

    @Nullable
    Integer eqf;

    @Column(name = "level_raw")
    @Nullable
    String levelRaw;

    @Column(name = "level_basis")
    @Enumerated(EnumType.STRING)
    Basis levelBasis;

    @Nullable
    BigDecimal credits;

    @Column(name = "credit_unit")
    @Nullable
    String creditUnit;

    @Column(name = "duration_months")
    @Nullable
    BigDecimal durationMonths;

    @Enumerated(EnumType.STRING)
    Kind kind;

    @Enumerated(EnumType.STRING)
    Status status;

    @Column(name = "application_year")
    @Nullable
    Integer applicationYear;

    @Column(name = "decision_year")
    @Nullable
    Integer decisionYear;

    boolean illustrative;

    @Nullable
    Double applicants;

    @Nullable
    Double fill;

    @Nullable
    Double completion;

    @Column(name = "relevant_job")
    @Nullable
    Double relevantJob;

    @Column(name = "stays_in_region")
    @Nullable
    Double staysInRegion;

    @Column(name = "chain_share")
    @Nullable
    Double chainShare;

    /** By language, as JSON. */
    String description;

    /** Between commas. */
    String fields;

    /** As JSON. */
    String tags;

    @Nullable
    String award;

    @Nullable
    String url;

    @Nullable
    String curriculum;

    /** As JSON. */
    String details;

    static VersionRow of(Programme programme, String part, long run) {
        var row = new VersionRow();
        row.id = programme.id();
        row.source = programme.source();
        row.part = part;
        row.fromRun = run;
        row.fingerprint = Fingerprint.of(programme);
        row.sourceId = programme.sourceId();
        row.code = programme.code();
        row.titleEn = programme.title().get("en");
        row.titleSv = programme.title().get("sv");
        row.titleFi = programme.title().get("fi");
        row.words = words(programme);
        row.providerId = programme.provider().sourceId();
        row.provider = programme.provider().name();
        row.ownerType = programme.provider().ownerType();
        row.country = programme.provider().country();
        row.type = programme.type();
        row.eqf = programme.level().eqf();
        row.levelRaw = programme.level().raw();
        row.levelBasis = programme.level().basis();
        row.credits = programme.credits();
        row.creditUnit = programme.creditUnit();
        row.durationMonths = programme.durationMonths();
        row.kind = programme.kind();
        row.status = programme.status();
        row.applicationYear = programme.applicationYear();
        row.decisionYear = programme.decisionYear();
        row.illustrative = programme.illustrative();
        row.applicants = programme.funnel().applicantsPerSeat();
        row.fill = programme.funnel().fill();
        row.completion = programme.funnel().completion();
        row.relevantJob = programme.funnel().relevantJob();
        row.staysInRegion = programme.funnel().staysInRegion();
        row.chainShare = programme.funnel().chainShare();
        row.orgNumber = programme.provider().orgNumber();
        row.providerPlace = programme.provider().municipality();
        row.description = StoredJson.write(programme.prospectus().description());
        row.fields = String.join(",", programme.prospectus().fields());
        row.tags = StoredJson.write(programme.prospectus().tags());
        row.award = programme.prospectus().award();
        row.url = programme.prospectus().url();
        row.curriculum = programme.prospectus().curriculum();
        row.details = StoredJson.write(programme.details());
        return row;
    }

    Programme toProgramme(List<Offering> offerings, List<TargetRole> roles, List<TaughtCompetence> competences) {
        return new Programme(
                id,
                source,
                sourceId,
                code,
                title(),
                new Provider(source, providerId, provider, ownerType, country, orgNumber, providerPlace),
                type,
                new Level(eqf, levelRaw, levelBasis),
                credits,
                creditUnit,
                durationMonths,
                kind,
                status,
                applicationYear,
                decisionYear,
                illustrative,
                new Funnel(applicants, fill, completion, relevantJob, staysInRegion, chainShare),
                offerings,
                roles,
                competences,
                prospectus(),
                StoredJson.read(details, new TypeReference<TreeMap<String, String>>() {}));
    }

    private Map<String, String> title() {
        var title = new TreeMap<String, String>();
        if (titleEn != null) title.put("en", titleEn);
        if (titleSv != null) title.put("sv", titleSv);
        if (titleFi != null) title.put("fi", titleFi);
        return title;
    }

    private Prospectus prospectus() {
        return new Prospectus(
                StoredJson.read(description, new TypeReference<TreeMap<String, String>>() {}),
                fields.isEmpty() ? List.of() : List.of(fields.split(",")),
                StoredJson.read(tags, new TypeReference<List<String>>() {}),
                award,
                url,
                curriculum);
    }

    private static String words(Programme programme) {
        return (String.join(" ", programme.title().values())
                        + " "
                        + programme.code()
                        + " "
                        + programme.provider().name())
                .toLowerCase(Locale.ROOT);
    }
}
