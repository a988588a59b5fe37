/**
 * The frame around every page and answer: which language the visitor reads, how errors look, which paths and headers are
 * safe. Knows nobody: what it shows comes in as a value.
 */
@Feature(name = "web", mayUse = "kernel", shows = "org.gapatlas.web")
@NullMarked
package org.gapatlas.web;

import org.gapatlas.Feature;
import org.jspecify.annotations.NullMarked;
