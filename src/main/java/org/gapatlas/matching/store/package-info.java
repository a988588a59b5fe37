/** What people said about wordings, in PostgreSQL. */
@NullMarked
package org.gapatlas.matching.store;

import org.jspecify.annotations.NullMarked;
