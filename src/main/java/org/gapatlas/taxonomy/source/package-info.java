/** Where the words come from: our own tables, packed into the jar, and the vocabularies of others as files that they publish. */
@NullMarked
package org.gapatlas.taxonomy.source;

import org.jspecify.annotations.NullMarked;
