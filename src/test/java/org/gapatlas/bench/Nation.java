package org.gapatlas.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.gapatlas.taxonomy.Municipality;
import org.gapatlas.taxonomy.Role;
import org.gapatlas.taxonomy.Stage;
import org.gapatlas.taxonomy.Taxonomy;
import org.gapatlas.taxonomy.source.ShippedTaxonomy;

/** An invented frame of any size and ten need lines for each of its workplaces, the same for the same seed. */
final class Nation {

    private static final int LINES = 10;

    private final int workplaces;
    private final Taxonomy taxonomy = ShippedTaxonomy.load();

    Nation(int workplaces) {
        this.workplaces = workplaces;
    }

    int lines() {
        return workplaces * LINES;
    }

    /** The frame as a CSV file. */
    Path frame(Path folder) throws IOException {
        var random = new Random(1);
        List<Municipality> places = taxonomy.municipalities().list();
        List<Stage> stages = taxonomy.stages().list();
        return write(folder.resolve("frame-" + workplaces + ".csv"), out -> {
            out.write(
                    "id,name,country,municipality_code,nuts3,stage,size_class,headcount_2026,enterprise_group,plan_probability\n");
            for (int i = 1; i <= workplaces; i++) {
                Municipality place = places.get(random.nextInt(places.size()));
                int heads = 1 + random.nextInt(300);
                out.write("W%07d,Bench Demo %d AB,%s,%s,%s,%s,%s,%d,G%06d,0.%d%n"
                        .formatted(
                                i,
                                i,
                                place.country(),
                                place.id().substring(3),
                                place.region(),
                                stages.get(random.nextInt(stages.size())).id(),
                                sizeClass(heads),
                                heads,
                                i / 3,
                                1 + random.nextInt(9)));
            }
        });
    }

    /** The needs as a CSV file. */
    Path needs(Path folder) throws IOException {
        var random = new Random(2);
        List<Role> roles = taxonomy.roles().list();
        return write(folder.resolve("needs-" + workplaces + ".csv"), out -> {
            out.write("workplace,year,role,new,replacement,upskill,probability\n");
            for (int i = 1; i <= workplaces; i++) {
                int first = random.nextInt(roles.size());
                for (int line = 0; line < LINES; line++)
                    out.write("W%07d,%d,%s,%d,%d,,0.%d%n"
                            .formatted(
                                    i,
                                    2027 + line % 4,
                                    roles.get((first + line) % roles.size()).id(),
                                    random.nextInt(6),
                                    random.nextInt(4),
                                    1 + random.nextInt(9)));
            }
        });
    }

    private static String sizeClass(int heads) {
        if (heads < 10) return "micro";
        if (heads < 50) return "small";
        return heads < 250 ? "medium" : "large";
    }

    private interface Rows {
        void to(Writer out) throws IOException;
    }

    private static Path write(Path file, Rows rows) throws IOException {
        try (var out = Files.newBufferedWriter(file)) {
            rows.to(out);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return file;
    }
}
