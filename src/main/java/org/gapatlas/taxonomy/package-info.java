/**
 * The field's words: roles, competences and levels, regions, municipalities and the minutes between them, each with its
 * name in three languages and its nearest neighbours in the alphabet of codes; and the words of others, in versions as they
 * were imported. Start at {@link org.gapatlas.taxonomy.Taxonomy} for ours and at {@link
 * org.gapatlas.taxonomy.Vocabularies} for theirs.
 */
@Feature(
        name = "taxonomy",
        mayUse = {"kernel", "database", "sheets", "access", "web"},
        shows = "org.gapatlas.taxonomy")
@NullMarked
package org.gapatlas.taxonomy;

import org.gapatlas.Feature;
import org.jspecify.annotations.NullMarked;
