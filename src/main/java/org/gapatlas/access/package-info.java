/**
 * Who is asking, and what they may. Tokens are random, shown once and kept only as fingerprints; a session can be taken
 * back at any time. Start at {@link org.gapatlas.access.Sessions}.
 */
@Feature(
        name = "access",
        mayUse = {"kernel", "database", "web", "audit"},
        shows = "org.gapatlas.access")
@NullMarked
package org.gapatlas.access;

import org.gapatlas.Feature;
import org.jspecify.annotations.NullMarked;
