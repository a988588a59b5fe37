package org.gapatlas.catalogue.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.gapatlas.catalogue.TargetRole;
import org.gapatlas.kernel.Share;
import org.gapatlas.taxonomy.Role;
import org.gapatlas.taxonomy.Terms;

/** Reads the roles that a programme educates for, written as {@code R20:0.40;R22:0.60}. */
final class TargetRoles {

    private static final String COLUMN = "target_roles";
    private static final Pattern ENTRY = Pattern.compile("([^:]+):(\\d{1,3}(?:\\.\\d{1,9})?)");

    /** Thirds and the like do not add up to 1 when they are written with two decimals. */
    private static final double TOLERANCE = 0.011;

    private final Terms<Role> roles;

    TargetRoles(Terms<Role> roles) {
        this.roles = roles;
    }

    List<TargetRole> read(SourceRow row) {
        var targets = new ArrayList<TargetRole>();
        for (String entry : row.text(COLUMN).split(";", -1)) if (!entry.isBlank()) add(targets, entry.strip(), row);
        double sum = targets.stream().mapToDouble(t -> t.share().value()).sum();
        if (sum > 1 + TOLERANCE) row.fault("shares-above-one", COLUMN, Map.of("sum", plain(sum)));
        return targets;
    }

    private void add(List<TargetRole> targets, String entry, SourceRow row) {
        var parts = ENTRY.matcher(entry);
        if (!parts.matches() || !Share.isShare(Double.parseDouble(parts.group(2)))) {
            row.fault("bad-target", COLUMN, Map.of("entry", entry));
            return;
        }
        String role = parts.group(1).strip();
        if (!roles.has(role))
            row.fault("unknown-role", COLUMN, Map.of("entry", role, "nearest", String.join(", ", roles.nearest(role))));
        else if (targets.stream().anyMatch(t -> t.role().equals(role)))
            row.fault("role-twice", COLUMN, Map.of("entry", role));
        else targets.add(new TargetRole(role, new Share(Double.parseDouble(parts.group(2)))));
    }

    private static String plain(double sum) {
        return java.math.BigDecimal.valueOf(sum)
                .setScale(2, java.math.RoundingMode.HALF_UP)
                .toPlainString();
    }
}
