/** Words and their concepts over HTTP. */
@NullMarked
package org.gapatlas.matching.http;

import org.jspecify.annotations.NullMarked;
