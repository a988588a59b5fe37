/** Where analyses and releases are kept. */
@NullMarked
package org.gapatlas.gap.store;

import org.jspecify.annotations.NullMarked;
