/** REST calls and pages of access: signing in and out, keys for machines. */
@NullMarked
package org.gapatlas.access.http;

import org.jspecify.annotations.NullMarked;
