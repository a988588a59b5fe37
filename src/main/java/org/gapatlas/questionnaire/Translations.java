package org.gapatlas.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gapatlas.kernel.LocalizedText;

/** The texts of published versions as translators want them: all languages side by side, in the order of asking. */
@ApplicationScoped
public class Translations {

    private final BundleStore store;
    private final QuestionnaireFiles files;

    Translations(BundleStore store, QuestionnaireFiles files) {
        this.store = store;
        this.files = files;
    }

    /** The texts of a version; empty where there is no such version. */
    public Optional<Wording> find(String survey, String version) {
        return store.find(survey, version).map(this::wording);
    }

    private Wording wording(StoredBundle stored) {
        Texts texts = files.open(stored.bundle(), stored.published().hash()).texts();
        var lines = new ArrayList<Wording.Line>();
        for (String key : keys(stored)) texts.find(key).ifPresent(text -> lines.add(line(lines.size() + 2, key, text)));
        return new Wording("texts", lines, List.of());
    }

    private List<String> keys(StoredBundle stored) {
        return TextKeys.of(Outline.of(files.read("", stored.source()).content()))
                .all();
    }

    private static Wording.Line line(int row, String key, LocalizedText text) {
        return new Wording.Line(row, key, text.en(), text.sv(), text.fi());
    }
}
