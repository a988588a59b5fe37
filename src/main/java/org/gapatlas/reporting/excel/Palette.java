package org.gapatlas.reporting.excel;

import java.util.HexFormat;
import org.apache.poi.xssf.usermodel.XSSFColor;

/** The colours of the house, as on its pages: ink and pine, shortage warm, surplus cold, never red against green. */
enum Palette {
    PAPER("ffffff"),
    INK("1d2733"),
    MUTED("5b6773"),
    LINE("dfe3e6"),
    SEA("7a8894"),
    HATCH("b9c2c9"),
    PINE("1f5f5b"),
    SHORTAGE_4("8c3a00"),
    SHORTAGE_3("ba560b"),
    SHORTAGE_2("eda65c"),
    SHORTAGE_1("f6dcc0"),
    BALANCE("eef0ef"),
    SURPLUS_1("cfe1ee"),
    SURPLUS_2("7fb2d6"),
    SURPLUS_3("2a77ac"),
    SURPLUS_4("0b4a7a");

    private final byte[] rgb;

    Palette(String hex) {
        this.rgb = HexFormat.of().parseHex(hex);
    }

    XSSFColor color() {
        return new XSSFColor(rgb);
    }

    byte[] rgb() {
        return rgb.clone();
    }
}
