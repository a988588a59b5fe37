package org.gapatlas.reporting.excel;

import java.util.stream.Stream;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.gapatlas.reporting.Area;
import org.gapatlas.reporting.Bars;
import org.gapatlas.reporting.Cell;
import org.gapatlas.reporting.Grid;

/** A native bar chart: one series in one colour, its numbers at the bars, no grid and no legend. */
final class BarDrawing {

    private static final int GAP_PER_CENT = 60;

    private final Grid grid;
    private final Bars bars;

    BarDrawing(Grid grid, Bars bars) {
        this.grid = grid;
        this.bars = bars;
    }

    void draw(XSSFSheet sheet) {
        var place = bars.place();
        var drawing = sheet.createDrawingPatriarch();
        var anchor = drawing.createAnchor(
                0, 0, 0, 0, place.firstColumn(), place.firstLine(), place.lastColumn() + 1, place.lastLine() + 1);
        XSSFChart chart = drawing.createChart(anchor);
        chart.setAutoTitleDeleted(true);
        plot(chart, sheet);
        var properties = chart.getGraphicFrame()
                .getCTGraphicalObjectFrame()
                .getNvGraphicFramePr()
                .getCNvPr();
        properties.setName(bars.title());
        properties.setDescr(bars.description());
    }

    private void plot(XSSFChart chart, XSSFSheet sheet) {
        var categories = chart.createCategoryAxis(AxisPosition.LEFT);
        categories.setOrientation(AxisOrientation.MAX_MIN);
        categories.setMajorTickMark(AxisTickMark.NONE);
        categories.getOrAddShapeProperties().setLineProperties(new XDDFLineProperties(solid(Palette.LINE)));
        var values = chart.createValueAxis(AxisPosition.TOP);
        values.setCrossBetween(AxisCrossBetween.BETWEEN);
        values.setMinimum(0);
        values.setVisible(false);
        var data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, categories, values);
        data.setBarDirection(BarDirection.BAR);
        data.setGapWidth(GAP_PER_CENT);
        data.setVaryColors(false);
        var series = data.addSeries(
                XDDFDataSourcesFactory.fromArray(
                        labels(), range(sheet, bars.labels()), bars.labels().firstColumn()),
                XDDFDataSourcesFactory.fromArray(
                        numbers(), range(sheet, bars.values()), bars.values().firstColumn()));
        series.setTitle(bars.title(), null);
        // Without a solid fill LibreOffice draws no bars at all.
        ((XDDFBarChartData.Series) series).setFillProperties(solid(Palette.SHORTAGE_3));
        chart.plot(data);
        label(chart);
    }

    private static XDDFSolidFillProperties solid(Palette color) {
        return new XDDFSolidFillProperties(XDDFColor.from(color.rgb()));
    }

    private static void label(XSSFChart chart) {
        var labels = chart.getCTChart()
                .getPlotArea()
                .getBarChartArray(0)
                .getSerArray(0)
                .addNewDLbls();
        var format = labels.addNewNumFmt();
        format.setFormatCode("#,##0");
        format.setSourceLinked(false);
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }

    private String[] labels() {
        return cells(bars.labels()).map(Cell::draw).toArray(String[]::new);
    }

    private Double[] numbers() {
        return cells(bars.values())
                .map(cell -> cell instanceof Cell.Number number ? number.value() : 0.0)
                .toArray(Double[]::new);
    }

    private Stream<Cell> cells(Area area) {
        return grid.lines().subList(area.firstLine(), area.lastLine() + 1).stream()
                .map(line -> line.cells().get(area.firstColumn()));
    }

    private static String range(XSSFSheet sheet, Area area) {
        return SheetView.range(area).formatAsString(sheet.getSheetName(), true);
    }
}
