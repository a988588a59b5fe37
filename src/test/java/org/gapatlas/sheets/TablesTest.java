package org.gapatlas.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gapatlas.kernel.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TablesTest {

    private static final Limits SMALL = new Limits(100_000, 3, 4, 20);

    @TempDir
    Path folder;

    private final List<String> rows = new ArrayList<>();

    @Test
    void a_csv_file_is_read_with_its_own_separator_and_without_its_byte_order_mark() throws IOException {
        assertThat(read(file("a.csv", "\uFEFFid;name\nD01;\"Ripkärn; Demo\"\n\n"), SMALL))
                .isEmpty();
        assertThat(rows).containsExactly("1 [id, name]", "2 [D01, Ripkärn; Demo]");
    }

    @Test
    void a_workbook_is_read_with_whole_numbers_whole_and_gaps_empty() throws IOException {
        Path book = folder.resolve("a.xlsx");
        try (var workbook = new XSSFWorkbook();
                var out = Files.newOutputStream(book)) {
            var sheet = workbook.createSheet("Frame");
            sheet.createRow(0).createCell(0).setCellValue("id");
            var second = sheet.createRow(2);
            second.createCell(0).setCellValue(12);
            second.createCell(2).setCellValue(0.3);
            workbook.createSheet("Other").createRow(0).createCell(0).setCellValue("unwanted");
            workbook.write(out);
        }
        var wanted = new RowVisitor() {
            @Override
            public boolean wants(String sheet) {
                return sheet.equals("Frame");
            }

            @Override
            public void row(String sheet, Row row) {
                rows.add(row.number() + " " + row.cells());
            }
        };
        assertThat(Tables.read(new Upload("a.xlsx", book), SMALL, wanted)).isEmpty();
        assertThat(rows).containsExactly("1 [id]", "3 [12, , 0.3]");
    }

    @Test
    void a_file_over_a_limit_is_refused_with_the_limit() throws IOException {
        assertThat(code(read(file("a.csv", "a\n1\n2\n3\n"), SMALL))).isEqualTo("too-many-rows 3");
        assertThat(code(read(file("b.csv", "a,b,c,d,e\n"), SMALL))).isEqualTo("too-many-columns 4");
        assertThat(code(read(file("c.csv", "a\n" + "x".repeat(21)), SMALL))).isEqualTo("cell-too-long 2");
        assertThat(code(read(file("d.csv", "x".repeat(2 << 20)), new Limits(1 << 20, 9, 9, 9))))
                .isEqualTo("file-too-large 1 MiB");
    }

    @Test
    void letters_of_another_encoding_are_refused() throws IOException {
        Path file = folder.resolve("latin.csv");
        Files.write(file, "id,name\nD01,Ripkärn\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(code(read(new Upload("latin.csv", file), SMALL))).isEqualTo("file-not-utf8 UTF-8");
    }

    @Test
    void a_broken_or_disguised_workbook_is_a_finding() throws IOException {
        Path file = folder.resolve("broken.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("hello.txt"));
            zip.write(1);
        }
        assertThat(code(read(new Upload("broken.xlsx", file), SMALL))).isEqualTo("file-broken XLSX");
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 2));
        assertThat(code(read(new Upload("broken.xlsx", file), SMALL))).isEqualTo("file-broken XLSX");
    }

    @Test
    void an_entity_bomb_is_not_unpacked() throws IOException {
        Path file = folder.resolve("bomb.xlsx");
        try (var workbook = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            workbook.createSheet("Frame").createRow(0).createCell(0).setCellValue("id");
            workbook.write(out);
        }
        Path bomb = folder.resolve("bomb2.xlsx");
        try (var in = new java.util.zip.ZipInputStream(Files.newInputStream(file));
                var out = new ZipOutputStream(Files.newOutputStream(bomb))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().endsWith("sheet1.xml"))
                    out.write(("<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
                                    + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                                    + "<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&x;</t></is></c></row>"
                                    + "</sheetData></worksheet>")
                            .getBytes(StandardCharsets.UTF_8));
                else in.transferTo(out);
            }
        }
        assertThat(code(read(new Upload("bomb.xlsx", bomb), SMALL))).isEqualTo("file-broken XLSX");
        assertThat(rows).isEmpty();
    }

    private Optional<Finding> read(Upload upload, Limits limits) {
        return Tables.read(upload, limits, (sheet, row) -> rows.add(row.number() + " " + row.cells()));
    }

    private Upload file(String name, String text) throws IOException {
        return new Upload(name, Files.writeString(folder.resolve(name), text));
    }

    private static String code(Optional<Finding> finding) {
        return finding.map(f -> f.code() + " " + f.params().get("value")).orElse("read");
    }
}
