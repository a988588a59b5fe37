package org.gapatlas.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Reads what was published. A version is read once and kept, since it never changes. */
@ApplicationScoped
class PublishedQuestionnaires implements Questionnaires {

    private final BundleStore store;
    private final QuestionnaireFiles files;
    private final Map<String, Questionnaire> read = new ConcurrentHashMap<>();

    PublishedQuestionnaires(BundleStore store, QuestionnaireFiles files) {
        this.store = store;
        this.files = files;
    }

    @Override
    public SortedSet<String> ids() {
        var ids = new TreeSet<String>();
        listPublished().forEach(published -> ids.add(published.survey()));
        return Collections.unmodifiableSortedSet(ids);
    }

    @Override
    public List<String> versionsOf(String survey) {
        return listPublished().stream()
                .filter(published -> published.survey().equals(survey))
                .map(published -> published.version().toString())
                .toList();
    }

    @Override
    public List<Published> listPublished() {
        return store.list();
    }

    @Override
    public Optional<Questionnaire> find(String survey, String version) {
        String key = survey + " " + version;
        @Nullable Questionnaire known = read.get(key);
        if (known != null) return Optional.of(known);
        Optional<Questionnaire> found = store.find(survey, version)
                .map(bundle -> files.open(bundle.bundle(), bundle.published().hash()));
        found.ifPresent(questionnaire -> read.put(key, questionnaire));
        return found;
    }
}
