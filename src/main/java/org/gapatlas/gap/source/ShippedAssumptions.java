package org.gapatlas.gap.source;

import de.siegmar.fastcsv.reader.CsvReader;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import org.gapatlas.gap.AssumptionSet;
import org.gapatlas.gap.Rate;

/** Reads the assumption set that ships with the service. */
public final class ShippedAssumptions {

    private static final int VERSION = 1;

    private ShippedAssumptions() {}

    @Produces
    @Singleton
    public static AssumptionSet load() {
        var rates = new TreeMap<String, Rate>();
        try (var file = ShippedAssumptions.class.getResourceAsStream("/assumptions/default.csv")) {
            if (file == null) throw new IllegalStateException("The default assumptions are not in the jar.");
            var text = new InputStreamReader(file, StandardCharsets.UTF_8);
            CsvReader.builder()
                    .ofNamedCsvRecord(text)
                    .forEach(row -> rates.put(
                            row.getField("name"),
                            new Rate(
                                    Double.parseDouble(row.getField("value")),
                                    row.getField("source"),
                                    row.getField("basis"))));
        } catch (IOException e) {
            throw new UncheckedIOException("The default assumptions cannot be read.", e);
        }
        return new AssumptionSet("default", VERSION, rates);
    }
}
