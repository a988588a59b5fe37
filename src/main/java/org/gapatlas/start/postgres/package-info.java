/**
 * A PostgreSQL server that the service brings along, in plain Java: no framework, so that the command line and the tests
 * use it too. Start at {@link org.gapatlas.start.postgres.EmbeddedPostgres}.
 */
@NullMarked
package org.gapatlas.start.postgres;

import org.jspecify.annotations.NullMarked;
