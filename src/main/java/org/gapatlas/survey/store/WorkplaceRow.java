package org.gapatlas.survey.store;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.gapatlas.survey.CaseState;
import org.gapatlas.survey.ReviewState;
import org.gapatlas.survey.Workplace;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A workplace of a round, as it is read; files and submissions write it by statements of their own. */
@Entity
@Immutable
@Table(name = "workplace")
@IdClass(WorkplaceRow.Key.class)
class WorkplaceRow extends PanacheEntityBase {

    record Key(String round, String id) implements Serializable {}

    @Id
    String round;

    @Id
    String id;

    String name;
    String municipality;
    String region;
    String stage;

    @Column(name = "size_class")
    String sizeClass;

    int headcount;

    @Column(name = "enterprise_group")
    String group;

    @Column(name = "org_id")
    @Nullable
    String orgId;

    boolean illustrative;
    String state;
    int revision;

    String review;

    @Column(name = "merged_into")
    @Nullable
    String mergedInto;

    @Nullable
    String reason;

    Workplace toWorkplace() {
        return new Workplace(
                id,
                name,
                municipality,
                region,
                stage,
                sizeClass,
                headcount,
                group,
                orgId,
                illustrative,
                CaseState.of(state),
                revision,
                ReviewState.of(review),
                mergedInto,
                reason);
    }
}
