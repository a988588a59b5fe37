/**
 * The pages about numbers. A view holds everything that a page shows, already written in the reader's language; the
 * templates only repeat it. Start at {@link org.gapatlas.reporting.http.StartResource}.
 */
@NullMarked
package org.gapatlas.reporting.http;

import org.jspecify.annotations.NullMarked;
