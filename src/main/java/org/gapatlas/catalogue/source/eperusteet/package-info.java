/**
 * The requirements of Finnish qualifications, as the national agency publishes them (ePerusteet): documents with the units of a
 * qualification and what each requires. Start at {@code EperusteetSource}.
 */
@NullMarked
package org.gapatlas.catalogue.source.eperusteet;

import org.jspecify.annotations.NullMarked;
