/** Where the shipped assumptions come from: a table packed into the jar. */
@NullMarked
package org.gapatlas.gap.source;

import org.jspecify.annotations.NullMarked;
