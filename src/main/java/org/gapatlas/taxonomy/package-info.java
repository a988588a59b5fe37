/**
 * The field's words: roles, competences and levels, regions, municipalities and the minutes between them, each with its
 * name in three languages and its nearest neighbours in the alphabet of codes. Start at {@link
 * org.gapatlas.taxonomy.Taxonomy}.
 */
@Feature(
        name = "taxonomy",
        mayUse = {"kernel", "access", "web"},
        shows = "org.gapatlas.taxonomy")
@NullMarked
package org.gapatlas.taxonomy;

import org.gapatlas.Feature;
import org.jspecify.annotations.NullMarked;
