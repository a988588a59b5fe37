/**
 * Tables in, status out: which cells would tell about a single company. Textbook rules over numbers; knows no roles and no
 * regions. Start at {@link org.gapatlas.disclosure.PrimaryRule}.
 */
@Feature(name = "disclosure", mayUse = "kernel", shows = "org.gapatlas.disclosure")
@NullMarked
package org.gapatlas.disclosure;

import org.gapatlas.Feature;
import org.jspecify.annotations.NullMarked;
