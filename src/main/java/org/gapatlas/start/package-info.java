/**
 * The front door: decides the database, starts the service and says where to find it. Start at {@link
 * org.gapatlas.start.GapatlasMain}; the server that it brings along lives in {@code postgres}.
 */
@Feature(
        name = "start",
        mayUse = {
            "kernel",
            "web",
            "access",
            "audit",
            "taxonomy",
            "sheets",
            "survey",
            "catalogue",
            "disclosure",
            "gap",
            "reporting"
        },
        shows = {})
@NullMarked
package org.gapatlas.start;

import org.gapatlas.Feature;
import org.jspecify.annotations.NullMarked;
