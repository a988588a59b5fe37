package org.gapatlas.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gapatlas.sheets.Upload;

/** Files as somebody might send them. */
public final class Uploads {

    private Uploads() {}

    public static Upload text(String name, String text) {
        return write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** A file in whatever encoding. */
    public static Upload bytes(String name, byte[] bytes) {
        return write(name, bytes);
    }

    /** An archive of files by name. */
    public static Upload zip(String name, Map<String, String> members) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var member : members.entrySet()) {
                zip.putNextEntry(new ZipEntry(member.getKey()));
                zip.write(member.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return write(name, bytes.toByteArray());
    }

    public static Upload gzip(String name, String text) {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return write(name, bytes.toByteArray());
    }

    /** A file of the class path, such as {@code /demo/programmes.csv}. */
    public static Upload shipped(String path) {
        try (var in = Objects.requireNonNull(Uploads.class.getResourceAsStream(path), path)) {
            return write(path.substring(path.lastIndexOf('/') + 1), in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A workbook of sheets with rows of texts and numbers; null is an empty cell. */
    public static Upload workbook(String name, Map<String, List<List<Object>>> sheets) {
        try (var book = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            sheets.forEach((title, rows) -> {
                var sheet = book.createSheet(title);
                for (int r = 0; r < rows.size(); r++) {
                    var row = sheet.createRow(r);
                    for (int c = 0; c < rows.get(r).size(); c++) {
                        Object value = rows.get(r).get(c);
                        if (value instanceof Number number) row.createCell(c).setCellValue(number.doubleValue());
                        else if (value != null) row.createCell(c).setCellValue(value.toString());
                    }
                }
            });
            book.write(bytes);
            return write(name, bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same file, cut short as by a lost connection. */
    public static Upload half(Upload whole) {
        try {
            byte[] bytes = Files.readAllBytes(whole.file());
            return write(whole.name(), Arrays.copyOf(bytes, bytes.length / 2));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Upload write(String name, byte[] bytes) {
        try {
            Path file = Files.createTempFile("upload", null);
            file.toFile().deleteOnExit();
            return new Upload(name, Files.write(file, bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
