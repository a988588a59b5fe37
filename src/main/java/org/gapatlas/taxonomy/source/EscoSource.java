package org.gapatlas.taxonomy.source;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gapatlas.kernel.Language;
import org.gapatlas.kernel.Nearest;
import org.gapatlas.sheets.Limits;
import org.gapatlas.sheets.Members;
import org.gapatlas.sheets.Tables;
import org.gapatlas.sheets.Upload;
import org.gapatlas.taxonomy.VocabularyHarvest;
import org.gapatlas.taxonomy.VocabularyReading;
import org.gapatlas.taxonomy.VocabularySource;

/**
 * ESCO, the European classification of skills, competences and occupations, as the European Commission publishes it: a bundle
 * of CSV tables in each language, any of them, packed or not; or joined into the {@link CompactTables}. Labels are kept in our
 * languages, descriptions are not.
 */
@Singleton
final class EscoSource implements VocabularySource {

    @Override
    public String name() {
        return EscoConcepts.SCHEME;
    }

    @Override
    public VocabularyReading read(List<Upload> files, VocabularyHarvest harvest) {
        var reading = new Bundle(new Gleaning(harvest));
        for (Upload file : files)
            Members.read(file, Limits.STAFF, reading::readMember).ifPresent(reading.told::fault);
        return reading.finish();
    }

    /** The files of one import. */
    private static final class Bundle {
        private final Gleaning told;
        private final CompactTables compact;
        private final EscoTables tables;
        private final Set<EscoName> names = new HashSet<>();

        Bundle(Gleaning told) {
            this.told = told;
            this.compact = new CompactTables(told);
            this.tables = new EscoTables(compact);
        }

        void readMember(String file, InputStream content) throws IOException {
            Optional<EscoName> name = EscoName.find(file);
            Optional<EscoTable> table = name.flatMap(n -> tables.find(n.table()));
            if (name.isPresent() && EscoTables.isNotNeeded(name.get().table()))
                told.issue(new VocabularyFault(
                        "file-set-aside", Place.of(file), name.get().table(), Map.of()));
            else if (table.isEmpty()) refuse(file, "unknown-file");
            else if (!names.add(name.get())) refuse(file, "file-twice");
            else read(file, name.get(), table.get(), content);
        }

        VocabularyReading finish() {
            compact.finish();
            return told.finish(uri -> false);
        }

        private void read(String file, EscoName name, EscoTable table, InputStream content) throws IOException {
            if (table.speaks() && Language.find(name.language()).isEmpty()) {
                excludeAll(file, name, content);
                return;
            }
            var sheet = new EscoSheet(file, name.language(), table, told);
            var whole = new CutShort(content);
            Tables.readCsv(file, whole, Limits.STAFF, sheet).ifPresentOrElse(told::fault, () -> sheet.end(whole));
        }

        /** A table in a language that is not ours: its rows are counted, none is kept. */
        private void excludeAll(String file, EscoName name, InputStream content) throws IOException {
            var rows = new ArrayList<Integer>();
            Tables.readCsv(file, content, Limits.STAFF, (sheet, row) -> rows.add(row.number()))
                    .ifPresent(told::fault);
            for (int i = 1; i < rows.size(); i++) told.count();
            told.exclude(
                    new VocabularyFault("other-language", Place.of(file), name.language(), Map.of()),
                    Math.max(0, rows.size() - 1));
        }

        private void refuse(String file, String code) {
            String last = file.substring(file.lastIndexOf('/') + 1);
            String nearest = String.join(", ", Nearest.to(last, tables.names()));
            told.fault(new VocabularyFault(code, Place.of(file), last, Map.of("nearest", nearest)));
        }
    }
}
