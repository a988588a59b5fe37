package org.gapatlas.start.postgres;

import java.io.IOException;
import java.nio.file.Files;

/** What the embedded server is told at every start: safe first, then sensible for one small service. */
final class ServerSettings {

    /** The major version whose programs this build carries. */
    static final String VERSION = "17";

    static final String FILE = "gapatlas.conf";

    // Terse and without statements: the log must never show a value that somebody sent, such as a code.
    private static final String TEXT = """
            # Written by Gapatlas at every start: changes here are lost.
            listen_addresses = '127.0.0.1'
            port = %d
            unix_socket_directories = ''

            fsync = on
            full_page_writes = on
            synchronous_commit = on

            max_connections = 100
            shared_buffers = 256MB
            effective_cache_size = 1GB
            work_mem = 64MB
            maintenance_work_mem = 128MB
            max_wal_size = 1GB
            random_page_cost = 1.1
            jit = off
            timezone = 'UTC'

            logging_collector = on
            log_directory = '../log'
            log_filename = 'server-%%a.log'
            log_truncate_on_rotation = on
            log_rotation_age = 1d
            log_rotation_size = 0
            log_timezone = 'UTC'
            log_checkpoints = off
            log_error_verbosity = terse
            log_min_error_statement = panic
            log_parameter_max_length = 0
            """;

    private ServerSettings() {}

    static void write(Home home, int port) throws IOException {
        Files.writeString(home.data().resolve(FILE), TEXT.formatted(port));
    }
}
