package org.gapatlas.catalogue.source;

import java.util.Map;
import org.gapatlas.kernel.Finding;
import org.gapatlas.sheets.CellFault;

/** A cell whose words the catalogue does not understand; the sentence is the catalogue's, the place is the cell's. */
record RowFault(CellFault cell) implements Finding {

    @Override
    public String code() {
        return cell.code();
    }

    @Override
    public String pointer() {
        return cell.pointer();
    }

    @Override
    public Map<String, Object> params() {
        return cell.params();
    }
}
