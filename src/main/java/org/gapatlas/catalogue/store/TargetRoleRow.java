package org.gapatlas.catalogue.store;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.gapatlas.catalogue.TargetRole;
import org.gapatlas.kernel.Share;

/** A role that a programme's version educates for. */
@Entity
@Table(name = "programme_target_role")
@IdClass(OfferingRow.Key.class)
class TargetRoleRow extends PanacheEntityBase {
    @Id
    long version;

    @Id
    int position;

    String role;
    double share;

    static TargetRoleRow of(long version, int position, TargetRole target) {
        var row = new TargetRoleRow();
        row.version = version;
        row.position = position;
        row.role = target.role();
        row.share = target.share().value();
        return row;
    }

    TargetRole toTargetRole() {
        return new TargetRole(role, new Share(share));
    }
}
