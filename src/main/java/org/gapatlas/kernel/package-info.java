/**
 * The few words that every feature speaks: a language, a finding, a check, a share. Knows no feature, no framework, no
 * database.
 */
@Feature(name = "kernel", shows = "org.gapatlas.kernel")
@NullMarked
package org.gapatlas.kernel;

import org.gapatlas.Feature;
import org.jspecify.annotations.NullMarked;
