package org.gapatlas.reporting.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFGraphicFrame;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gapatlas.kernel.Language;
import org.gapatlas.reporting.Book;
import org.gapatlas.reporting.Cell;
import org.gapatlas.reporting.Grid;
import org.gapatlas.reporting.SmallReport;
import org.gapatlas.sheets.Limits;
import org.gapatlas.sheets.Tables;
import org.gapatlas.sheets.Upload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExcelWriterTest {

    @Test
    void every_cell_comes_back_as_it_was_put_in() throws IOException {
        for (Language language : Language.values()) {
            Book book = SmallReport.book(language);
            try (var excel = open(book)) {
                for (Grid grid : book.grids()) assertSame(grid, excel.getSheet(grid.name()));
            }
        }
    }

    @Test
    void the_event_reader_of_our_imports_reads_it_too(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("report.xlsx"), bytes(SmallReport.book(Language.EN)));
        var rows = new ArrayList<List<String>>();
        assertThat(Tables.read(new Upload("report.xlsx", file), Limits.STAFF, (sheet, row) -> {
                    if (sheet.equals("Gap matrix") && row.cell(2).equals("Industrial electrician"))
                        rows.add(row.cells());
                }))
                .isEmpty();
        assertThat(rows)
                .containsExactly(
                        List.of(
                                "2027",
                                "Across the chain",
                                "Industrial electrician",
                                "35.25",
                                "–",
                                "–",
                                "–",
                                "–",
                                "–",
                                "–",
                                "–",
                                "–"),
                        List.of(
                                "2028",
                                "Across the chain",
                                "Industrial electrician",
                                "26.25",
                                "-0.25",
                                "–",
                                "–",
                                "–",
                                "–",
                                "–",
                                "–",
                                "-11.75"));
    }

    @Test
    void the_same_book_gives_the_same_bytes() throws Exception {
        byte[] first = bytes(SmallReport.book(Language.FI));
        Thread.sleep(2_100); // times in a zip are counted in steps of two seconds
        assertThat(bytes(SmallReport.book(Language.FI))).isEqualTo(first);
    }

    @Test
    void the_file_is_as_old_as_its_numbers_and_says_what_it_is() throws IOException {
        try (var excel = open(SmallReport.book(Language.SV))) {
            var properties = excel.getProperties().getCoreProperties();
            assertThat(properties.getTitle()).isEqualTo("Kompetensbrist i norra Sverige och Finland 2027–2028");
            assertThat(properties.getCreated()).isEqualTo(Date.from(Instant.parse("2026-11-24T22:30:00Z")));
            assertThat(properties.getModified()).isEqualTo(properties.getCreated());
        }
    }

    @Test
    void words_that_look_like_a_formula_stay_words() throws IOException {
        try (var excel = open(SmallReport.book(Language.EN))) {
            XSSFCell title = cells(excel.getSheet("Programmes and funnel")).stream()
                    .filter(cell -> cell.toString().startsWith("=HYPERLINK"))
                    .findFirst()
                    .orElseThrow();
            assertThat(title.getCellType()).isEqualTo(CellType.STRING);
            assertThat(title.getCellStyle().getQuotePrefixed()).isTrue();
            excel.sheetIterator()
                    .forEachRemaining(sheet -> assertThat(cells((XSSFSheet) sheet))
                            .noneMatch(cell -> cell.getCellType() == CellType.FORMULA));
        }
    }

    @Test
    void nothing_is_hidden() throws IOException {
        try (var excel = open(SmallReport.book(Language.EN))) {
            for (int i = 0; i < excel.getNumberOfSheets(); i++)
                assertThat(excel.getSheetVisibility(i)).isEqualTo(SheetVisibility.VISIBLE);
            assertThat(excel.isMacroEnabled()).isFalse();
        }
    }

    @Test
    void tables_have_the_same_names_in_every_language() throws IOException {
        try (var excel = open(SmallReport.book(Language.FI))) {
            assertThat(excel.getName("gap_matrix").getRefersToFormula()).isEqualTo("Vajetaulukko!$A$3:$L$83");
            assertThat(excel.getName("largest_gaps").getRefersToFormula()).isEqualTo("Yhteenveto!$A$11:$E$13");
        }
    }

    @Test
    void the_matrix_is_frozen_filtered_coloured_and_printed_a_year_a_page() throws IOException {
        try (var excel = open(SmallReport.book(Language.EN))) {
            XSSFSheet matrix = excel.getSheet("Gap matrix");
            assertThat(matrix.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 3);
            assertThat(matrix.getPaneInformation().getVerticalSplitPosition()).isEqualTo((short) 3);
            assertThat(matrix.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A3:L83");
            assertThat(matrix.getRepeatingRows().formatAsString()).isEqualTo("1:3");
            assertThat(matrix.getRowBreaks()).containsExactly(42);
            assertThat(matrix.getFitToPage()).isTrue();
            assertThat(matrix.getPrintSetup().getLandscape()).isTrue();
            assertThat(matrix.getNumMergedRegions()).isEqualTo(1);
            var rules = matrix.getSheetConditionalFormatting();
            assertThat(rules.getNumConditionalFormattings()).isPositive();
            assertThat(rules.getConditionalFormattingAt(0)
                            .getFormattingRanges()[0]
                            .formatAsString())
                    .isEqualTo("D4:L83");
        }
    }

    @Test
    void a_balance_has_its_sign_in_the_format_and_a_withheld_cell_is_hatched() throws IOException {
        try (var excel = open(SmallReport.book(Language.EN))) {
            var cells = cells(excel.getSheet("Gap matrix"));
            assertThat(cells.stream().filter(cell -> cell.toString().equals("35.25")))
                    .singleElement()
                    .satisfies(cell -> assertThat(cell.getCellStyle().getDataFormatString())
                            .isEqualTo("\"▼ \"0;\"▲ \"0;\"● \"0"));
            assertThat(cells.stream().filter(cell -> cell.toString().equals("··")))
                    .singleElement()
                    .satisfies(cell -> assertThat(cell.getCellStyle().getFillPattern())
                            .isEqualTo(FillPatternType.THIN_BACKWARD_DIAG));
        }
    }

    @Test
    void the_chart_shows_cells_and_describes_itself() throws IOException {
        try (var excel = open(SmallReport.book(Language.EN))) {
            var chart =
                    excel.getSheet("Summary").getDrawingPatriarch().getCharts().get(0);
            var series = chart.getCTChart().getPlotArea().getBarChartArray(0).getSerArray(0);
            assertThat(series.getCat().getStrRef().getF()).isEqualTo("Summary!$B$12:$B$13");
            assertThat(series.getVal().getNumRef().getF()).isEqualTo("Summary!$D$12:$D$13");
            assertThat(series.getSpPr().isSetSolidFill()).isTrue();
            var frame = (XSSFGraphicFrame)
                    excel.getSheet("Summary").getDrawingPatriarch().getShapes().get(0);
            assertThat(frame.getCTGraphicalObjectFrame()
                            .getNvGraphicFramePr()
                            .getCNvPr()
                            .getDescr())
                    .isEqualTo("Bar chart of the largest gaps in 2028, the largest on top."
                            + " The same numbers stand in the table above it.");
        }
    }

    @Test
    void a_name_that_no_sheet_can_have_is_made_to_fit() throws IOException {
        Grid grid = SmallReport.book(Language.EN).grids().get(2);
        var odd = new Grid(
                "a/b, c: 'a name much too long for a sheet'", "odd", grid.columns(), grid.lines(), grid.view());
        try (var excel = open(new Book("odd", Instant.EPOCH, List.of(odd)))) {
            assertThat(excel.getSheetName(0)).isEqualTo("a b  c  'a name much too long f");
        }
    }

    @Test
    void the_stream_stays_open() throws IOException {
        var out = new ByteArrayOutputStream() {
            boolean closed;

            @Override
            public void close() {
                closed = true;
            }
        };
        new ExcelWriter().write(SmallReport.book(Language.EN), out);
        assertThat(out.closed).isFalse();
    }

    private static void assertSame(Grid grid, XSSFSheet sheet) {
        for (int i = 0; i < grid.lines().size(); i++)
            for (int j = 0; j < grid.lines().get(i).cells().size(); j++) {
                Cell cell = grid.lines().get(i).cells().get(j);
                XSSFCell read = sheet.getRow(i).getCell(j, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
                if (cell instanceof Cell.Number number)
                    assertThat(read.getNumericCellValue()).isEqualTo(number.value());
                else assertThat(read.getStringCellValue()).isEqualTo(cell.draw());
            }
    }

    private static List<XSSFCell> cells(XSSFSheet sheet) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                .map(XSSFCell.class::cast)
                .toList();
    }

    private static XSSFWorkbook open(Book book) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes(book)));
    }

    private static byte[] bytes(Book book) throws IOException {
        var out = new ByteArrayOutputStream();
        new ExcelWriter().write(book, out);
        return out.toByteArray();
    }
}
