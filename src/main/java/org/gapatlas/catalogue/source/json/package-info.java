/**
 * JSON as national services publish it: pages and archives of records, read one record at a time. Start at {@link
 * org.gapatlas.catalogue.source.json.JsonFeed}.
 */
@NullMarked
package org.gapatlas.catalogue.source.json;

import org.jspecify.annotations.NullMarked;
