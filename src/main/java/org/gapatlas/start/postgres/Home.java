package org.gapatlas.start.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The folder where one service keeps all that must survive it, and the names of what lies there. */
public record Home(Path folder) {

    /** The role and the database that the service works with; not the server's superuser. */
    static final String NAME = "gapatlas";

    /** The home at this folder, which is made when it is missing. */
    public static Home at(Path folder) {
        try {
            return new Home(Files.createDirectories(folder).toRealPath());
        } catch (IOException e) {
            throw new CannotStart(
                    "The home (%s) cannot be made. Maybe set GAPATLAS_HOME to a folder that you may write."
                            .formatted(folder.toAbsolutePath()),
                    e);
        }
    }

    /** The key of all codes and tokens, unless the environment gives one. */
    public Path secret() {
        return folder.resolve("secret");
    }

    /** Where the server's programs are unpacked, unless several homes share them. */
    public Path binaries() {
        return folder.resolve("postgres");
    }

    /** True once a database was created here. */
    public boolean hasData() {
        return Files.exists(data());
    }

    /** Where this home's server listens: for those who come from outside while it runs. */
    public DatabaseAddress address() throws IOException {
        String port = Files.readString(port()).strip();
        return new DatabaseAddress(
                "jdbc:postgresql://127.0.0.1:" + port + "/" + NAME,
                NAME,
                Files.readString(password()).strip());
    }

    /** What lives of this home's server, whoever started it. */
    public List<ProcessHandle> processes() throws IOException {
        return new ServerProcesses(data()).all();
    }

    Path lock() {
        return folder.resolve("lock");
    }

    Path database() {
        return folder.resolve("database");
    }

    Path data() {
        return database().resolve("data");
    }

    Path log() {
        return database().resolve("log");
    }

    Path port() {
        return database().resolve("port");
    }

    Path password() {
        return database().resolve("password");
    }
}
