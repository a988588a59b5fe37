package org.gapatlas.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gapatlas.sheets.Upload;

/** Files as somebody might send them. */
public final class Uploads {

    private Uploads() {}

    public static Upload text(String name, String text) {
        return write(name, text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
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
                var bytes = new java.io.ByteArrayOutputStream()) {
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
