package org.gapatlas.sheets;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.gapatlas.kernel.Finding;

/**
 * A file that was sent, as the series of streams that it holds: itself, what is left when it is unpacked (gzip), or every
 * member of an archive (zip), in the order of their names. An archive that unpacks to more than {@link #MOST_UNPACKED} is
 * refused, and so is one with more than {@link #MOST_MEMBERS} members; archives inside archives are not opened.
 */
public final class Members {

    static final long MOST_UNPACKED = 4L << 30;
    static final int MOST_MEMBERS = 20_000;

    private Members() {}

    /** Takes one stream after the other. */
    @FunctionalInterface
    public interface Visitor {

        /**
         * @param name for people, such as {@code feed.zip/page-7.json}
         * @param content closed by the caller
         */
        void visit(String name, InputStream content) throws IOException;
    }

    /** Shows every member to the visitor; the finding tells why they were not read, or not to their end. */
    public static Optional<Finding> read(Upload upload, Limits limits, Visitor visitor) {
        try {
            if (Files.size(upload.file()) > limits.bytes())
                return Optional.of(new FileFault("file-too-large", upload.name(), (limits.bytes() >> 20) + " MiB"));
            if (upload.isZip()) readArchive(upload, visitor);
            else readAlone(upload, visitor);
            return Optional.empty();
        } catch (UnreadableFile e) {
            return Optional.of(e.fault());
        } catch (IOException e) {
            // The JDK tells damaged archives (ZipException, EOFException) and lost disks alike as an IOException.
            return Optional.of(new FileFault("file-broken", upload.name(), kind(upload)));
        }
    }

    private static void readAlone(Upload upload, Visitor visitor) throws IOException {
        try (var in = unpacked(Files.newInputStream(upload.file()))) {
            visitor.visit(upload.name(), new Measured(in, upload.name(), MOST_UNPACKED));
        }
    }

    private static void readArchive(Upload upload, Visitor visitor) throws IOException {
        try (var archive = new ZipFile(upload.file().toFile())) {
            List<? extends ZipEntry> members = archive.stream()
                    .filter(member -> !member.isDirectory() && !isOfTheSystem(member.getName()))
                    .sorted(Comparator.comparing(ZipEntry::getName))
                    .toList();
            if (members.size() > MOST_MEMBERS)
                throw new UnreadableFile(
                        new FileFault("archive-too-many", upload.name(), String.valueOf(MOST_MEMBERS)));
            long left = MOST_UNPACKED;
            for (ZipEntry member : members) {
                String name = upload.name() + "/" + member.getName();
                try (var in = unpacked(archive.getInputStream(member))) {
                    var measured = new Measured(in, upload.name(), left);
                    visitor.visit(name, measured);
                    left = measured.left();
                }
            }
        }
    }

    /** What an operating system adds of its own when a folder is packed. */
    private static boolean isOfTheSystem(String name) {
        return name.startsWith("__MACOSX/") || name.endsWith(".DS_Store");
    }

    private static InputStream unpacked(InputStream raw) throws IOException {
        var in = new BufferedInputStream(raw, 1 << 16);
        in.mark(2);
        boolean gzip = in.read() == 0x1f && in.read() == 0x8b;
        in.reset();
        return gzip ? new GZIPInputStream(in, 1 << 16) : in;
    }

    private static String kind(Upload upload) {
        try {
            return upload.isZip() ? "ZIP" : "GZIP";
        } catch (IOException e) {
            throw new UncheckedIOException("The file (%s) cannot be read.".formatted(upload.name()), e);
        }
    }
}
