/**
 * Plain SQL for those stores that speak it: on the connection of the caller's transaction where there is one, else each
 * statement for itself. Knows no feature.
 */
@Feature(name = "database", shows = "org.gapatlas.database")
@NullMarked
package org.gapatlas.database;

import org.gapatlas.Feature;
import org.jspecify.annotations.NullMarked;
