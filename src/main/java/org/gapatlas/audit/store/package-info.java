/** Where the audit chains are kept. */
@NullMarked
package org.gapatlas.audit.store;

import org.jspecify.annotations.NullMarked;
