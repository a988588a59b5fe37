/**
 * The Swedish national register of educations (Susa-navet), in its exchange format EMIL 3: infos (programmes and courses),
 * events (offerings) and providers. Start at {@code EmilSource}.
 */
@NullMarked
package org.gapatlas.catalogue.source.emil;

import org.jspecify.annotations.NullMarked;
