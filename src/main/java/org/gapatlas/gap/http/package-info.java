/** The analyses and releases as calls. */
@NullMarked
package org.gapatlas.gap.http;

import org.jspecify.annotations.NullMarked;
