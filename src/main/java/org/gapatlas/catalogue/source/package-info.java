/** One class for every source that programmes come from; {@link org.gapatlas.catalogue.source.MyhSource} is the agency's, {@link org.gapatlas.catalogue.source.TemplateSource} our own. */
@NullMarked
package org.gapatlas.catalogue.source;

import org.jspecify.annotations.NullMarked;
