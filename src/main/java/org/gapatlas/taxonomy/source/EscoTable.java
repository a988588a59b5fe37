package org.gapatlas.taxonomy.source;

import java.util.Set;
import java.util.function.Consumer;

/**
 * One of the tables that ESCO consists of.
 *
 * @param required columns without which it cannot be read
 * @param welcome other columns that it is known to have, most of which are left alone
 * @param speaks whether it tells labels, in the language of its name
 * @param reader what becomes of a row
 */
record EscoTable(Set<String> required, Set<String> welcome, boolean speaks, Consumer<EscoRow> reader) {}
