/** REST calls of the catalogue: imports for staff, programmes for anyone. */
@NullMarked
package org.gapatlas.catalogue.http;

import org.jspecify.annotations.NullMarked;
