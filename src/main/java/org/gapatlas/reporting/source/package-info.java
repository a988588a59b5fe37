/** Reads report layouts: YAML that a planner can change without programming, refused with its lines where it is wrong. */
@NullMarked
package org.gapatlas.reporting.source;

import org.jspecify.annotations.NullMarked;
