package org.gapatlas.survey;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Turns a table of plain text into a workbook as a spreadsheet would save it: numbers as numbers. */
final class Workbooks {

    static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private Workbooks() {}

    /**
     * @param texts columns that stay text, whatever they look like
     */
    static byte[] of(String csv, List<String> texts) throws IOException {
        try (var workbook = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet("data");
            List<String> lines = csv.lines().toList();
            String[] header = lines.get(0).split(",", -1);
            for (int i = 0; i < lines.size(); i++) {
                String[] cells = lines.get(i).split(",", -1);
                var row = sheet.createRow(i);
                for (int j = 0; j < cells.length; j++)
                    if (cells[j].matches("\\d+(\\.\\d+)?") && !texts.contains(header[j]))
                        row.createCell(j).setCellValue(Double.parseDouble(cells[j]));
                    else if (!cells[j].isEmpty()) row.createCell(j).setCellValue(cells[j]);
            }
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }
}
