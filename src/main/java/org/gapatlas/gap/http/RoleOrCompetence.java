package org.gapatlas.gap.http;

import org.gapatlas.kernel.Finding;

/** A need that names neither a role nor a competence, or both. */
record RoleOrCompetence(String pointer, String role, String competence) implements Finding {
    @Override
    public String code() {
        return "role-or-competence";
    }
}
