/**
 * Who educates for what: providers, programmes and their offerings, read from the sources that publish them. Refused
 * applications are kept; unknown seats are unknown, not none. Start at {@link org.gapatlas.catalogue.Programme}; {@link
 * org.gapatlas.catalogue.Imports} brings them in, {@link org.gapatlas.catalogue.Fetches} fetches them first where it is told to, {@link org.gapatlas.catalogue.Catalogue} finds them.
 */
@Feature(
        name = "catalogue",
        mayUse = {"kernel", "database", "taxonomy", "matching", "sheets", "audit", "access", "web"},
        shows = "org.gapatlas.catalogue")
@NullMarked
package org.gapatlas.catalogue;

import org.gapatlas.Feature;
import org.jspecify.annotations.NullMarked;
