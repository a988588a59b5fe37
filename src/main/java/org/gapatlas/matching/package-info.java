/**
 * Which concept does this wording mean? Labels in, an index in memory, the nearest concepts out, each with the reason why.
 * Plain arrays, no model to download; every crosswalk and every human confirmation is one more label. Start at {@link
 * org.gapatlas.matching.Thesaurus}.
 */
@Feature(
        name = "matching",
        mayUse = {"kernel", "taxonomy", "database", "audit", "access", "web"},
        shows = "org.gapatlas.matching")
@NullMarked
package org.gapatlas.matching;

import org.gapatlas.Feature;
import org.jspecify.annotations.NullMarked;
