/**
 * Who did what, in chains that only grow: every entry carries the fingerprint of the one before it, so that a change or a
 * gap shows. Knows no feature. Start at {@link org.gapatlas.audit.AuditLog}.
 */
@Feature(
        name = "audit",
        mayUse = {"kernel", "database"},
        shows = "org.gapatlas.audit")
@NullMarked
package org.gapatlas.audit;

import org.gapatlas.Feature;
import org.jspecify.annotations.NullMarked;
