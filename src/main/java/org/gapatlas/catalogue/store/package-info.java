/** Where imports and programmes are kept: programmes in versions, each valid from one import run until another. */
@NullMarked
package org.gapatlas.catalogue.store;

import org.jspecify.annotations.NullMarked;
