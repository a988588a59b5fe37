/** The words of others in PostgreSQL, in versions that only grow. */
@NullMarked
package org.gapatlas.taxonomy.store;

import org.jspecify.annotations.NullMarked;
