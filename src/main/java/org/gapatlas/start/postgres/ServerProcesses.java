package org.gapatlas.start.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The processes that work on one data folder. Where the system tells it, a process is known by the folder it stands in and
 * the program it runs: a process id in a file may belong to somebody else by now, and a dead process may still be listed.
 */
final class ServerProcesses {

    private static final Path PROC = Path.of("/proc");

    private final Path data;

    ServerProcesses(Path data) {
        this.data = data;
    }

    /** All that live, the postmaster and its helpers. */
    List<ProcessHandle> all() throws IOException {
        if (!Files.isDirectory(PROC.resolve("self")))
            return postmaster().stream().toList();
        try (Stream<Path> entries = Files.list(PROC)) {
            return entries.map(entry -> entry.getFileName().toString())
                    .filter(name -> name.chars().allMatch(Character::isDigit))
                    .mapToLong(Long::parseLong)
                    .filter(this::worksHere)
                    .mapToObj(ProcessHandle::of)
                    .flatMap(Optional::stream)
                    .toList();
        }
    }

    /** The one that the server's own pid file names, if it lives and works here. */
    Optional<ProcessHandle> postmaster() throws IOException {
        if (Files.notExists(pidFile())) return Optional.empty();
        try (Stream<String> lines = Files.lines(pidFile())) {
            return lines.findFirst()
                    .filter(line -> line.matches("\\d{1,18}"))
                    .map(Long::parseLong)
                    .filter(this::worksHere)
                    .flatMap(ProcessHandle::of);
        }
    }

    Path pidFile() {
        return data.resolve("postmaster.pid");
    }

    private boolean worksHere(long pid) {
        if (!Files.isDirectory(PROC.resolve("self"))) return runsPostgres(pid);
        try {
            Path process = PROC.resolve(Long.toString(pid));
            return Files.readSymbolicLink(process.resolve("cwd")).equals(data)
                    && isPostgres(Files.readSymbolicLink(process.resolve("exe")));
        } catch (IOException goneOrNotOurs) {
            return false;
        }
    }

    private static boolean runsPostgres(long pid) {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .flatMap(process -> process.info().command())
                .filter(command -> isPostgres(Path.of(command)))
                .isPresent();
    }

    private static boolean isPostgres(Path program) {
        return program.getFileName().toString().startsWith("postgres");
    }
}
