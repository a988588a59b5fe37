package org.gapatlas.reporting.source;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.gapatlas.reporting.ReportLayout;
import org.gapatlas.taxonomy.Taxonomy;

/** The analysts' report as it is packed into the jar; the service does not start with a broken one. */
public final class ShippedReport {

    private static final String FILE = "reports/gap/report.yaml";

    private ShippedReport() {}

    @Produces
    @Singleton
    public static ReportLayout load(Taxonomy taxonomy) {
        try (var file = ShippedReport.class.getResourceAsStream("/" + FILE)) {
            if (file == null) throw new IllegalStateException("The layout (%s) is not in the jar.".formatted(FILE));
            return read(FILE, file, taxonomy);
        } catch (IOException e) {
            throw new UncheckedIOException("The layout (%s) cannot be read.".formatted(FILE), e);
        }
    }

    /** Reads a layout, or throws {@link BrokenLayout} with every fault in it. */
    static ReportLayout read(String name, InputStream file, Taxonomy taxonomy) throws IOException {
        var faults = new Faults(name);
        var report = parse(file, faults).map(yaml -> new LayoutReader(taxonomy, faults).report(yaml));
        faults.refuseIfAny();
        return report.orElseThrow();
    }

    private static Optional<YamlNode> parse(InputStream file, Faults faults) throws IOException {
        try (var yaml = new YAMLFactory().createParser(file)) {
            yaml.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
            yaml.nextToken();
            return Optional.of(YamlNode.read(yaml));
        } catch (JsonProcessingException e) {
            String why = e.getOriginalMessage().replaceAll("\\s+", " ").strip();
            faults.tell("layout-unreadable", e.getLocation().getLineNr(), why);
            return Optional.empty();
        }
    }
}
