package org.gapatlas.sheets;

import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.model.StylesTable;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** XLSX through POI's event reader, which never builds the workbook and guards against packed bombs. */
final class XlsxRows {

    static {
        ZipSecureFile.setMaxEntrySize(2L << 30);
        ZipSecureFile.setMaxTextSize(64L << 20);
    }

    private XlsxRows() {}

    static void read(Upload upload, Limits limits, RowVisitor visitor) throws IOException {
        try (var workbook = OPCPackage.open(upload.file().toFile(), PackageAccess.READ)) {
            var strings = new ReadOnlySharedStringsTable(workbook);
            var reader = new XSSFReader(workbook);
            // Only with styles does the event reader hand numbers to PlainNumbers; otherwise it shows the raw text.
            var styles = reader.getStylesTable();
            var sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
            while (sheets.hasNext())
                try (InputStream sheet = sheets.next()) {
                    if (visitor.wants(sheets.getSheetName()))
                        read(
                                sheet,
                                styles,
                                strings,
                                new XlsxSheet(sheets.getSheetName(), new Gate(upload.name(), limits), visitor));
                }
        } catch (OpenXML4JException
                | OpenXML4JRuntimeException
                | UnsupportedFileFormatException
                | SAXException
                | IllegalStateException e) {
            throw new UnreadableFile(new FileFault("file-broken", upload.name(), "XLSX"));
        } catch (IOException e) {
            // POI's guard against packed bombs and a truncated archive both end here.
            throw new UnreadableFile(new FileFault("file-broken", upload.name(), "XLSX"));
        }
    }

    private static void read(
            InputStream sheet, @Nullable StylesTable styles, ReadOnlySharedStringsTable strings, XlsxSheet rows)
            throws SAXException, IOException {
        try {
            var parser = XMLHelper.newXMLReader();
            parser.setContentHandler(new XSSFSheetXMLHandler(styles, strings, rows, new PlainNumbers(), false));
            parser.parse(new InputSource(sheet));
        } catch (javax.xml.parsers.ParserConfigurationException e) {
            throw new IllegalStateException("This Java has no XML reader.", e);
        }
    }
}
