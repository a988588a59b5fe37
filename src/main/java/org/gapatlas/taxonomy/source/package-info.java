/** Where the words come from: our own tables, packed into the jar. */
@NullMarked
package org.gapatlas.taxonomy.source;

import org.jspecify.annotations.NullMarked;
