/**
 * Files of sources from the web: the only place that asks other servers, and only those that the operator names. Start at {@code
 * HttpFeedReader}.
 */
@NullMarked
package org.gapatlas.catalogue.source.fetch;

import org.jspecify.annotations.NullMarked;
