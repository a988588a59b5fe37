package org.gapatlas.catalogue.store;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.gapatlas.catalogue.TaughtCompetence;

/** A competence that a programme's version teaches. */
@Entity
@Table(name = "programme_competence")
@IdClass(CompetenceRow.Key.class)
class CompetenceRow extends PanacheEntityBase {
    record Key(long version, String competence) implements Serializable {}

    @Id
    long version;

    @Id
    String competence;

    int proficiency;

    static CompetenceRow of(long version, TaughtCompetence taught) {
        var row = new CompetenceRow();
        row.version = version;
        row.competence = taught.competence();
        row.proficiency = taught.proficiency();
        return row;
    }

    TaughtCompetence toCompetence() {
        return new TaughtCompetence(competence, proficiency);
    }
}
