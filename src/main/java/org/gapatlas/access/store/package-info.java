/** Where sessions and keys are kept. */
@NullMarked
package org.gapatlas.access.store;

import org.jspecify.annotations.NullMarked;
