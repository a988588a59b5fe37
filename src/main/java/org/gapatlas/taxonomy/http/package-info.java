/** The words as lists for machines. */
@NullMarked
package org.gapatlas.taxonomy.http;

import org.jspecify.annotations.NullMarked;
