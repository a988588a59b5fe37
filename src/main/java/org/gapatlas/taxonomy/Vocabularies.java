package org.gapatlas.taxonomy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * The words of others: ESCO, JobTech. Each scheme has one current version, its newest import; what is asked here is answered
 * from the current versions of all schemes together.
 */
@ApplicationScoped
public class Vocabularies {

    private final SortedMap<String, VocabularySource> sources = new TreeMap<>();
    private final VocabularyShelf shelf;
    private final VocabularyArchive archive;

    Vocabularies(Instance<VocabularySource> sources, VocabularyShelf shelf, VocabularyArchive archive) {
        sources.forEach(source -> this.sources.put(source.name(), source));
        this.shelf = shelf;
        this.archive = archive;
    }

    /** Takes labels one by one, all of a concept after one another. */
    @FunctionalInterface
    public interface LabelVisitor {

        /**
         * @param version that tells the label
         */
        void label(VocabularyVersion version, Concept concept, ConceptLabel label);
    }

    /** The names of the vocabularies that can be imported. */
    public SortedSet<String> sources() {
        return new TreeSet<>(sources.keySet());
    }

    /** Begins to import one of the {@link #sources}. */
    public VocabularyImport begin(String source) {
        Set<String> before =
                findCurrent(source).map(VocabularyVersion::languages).orElse(Set.of());
        return new VocabularyImport(Optional.ofNullable(sources.get(source)).orElseThrow(), shelf, before);
    }

    /** All versions there are, newest first. */
    @Transactional
    public List<VocabularyVersion> listVersions() {
        return archive.listVersions();
    }

    /** The current version by scheme. */
    public SortedMap<String, VocabularyVersion> current() {
        var newest = new TreeMap<String, VocabularyVersion>();
        listVersions().forEach(version -> newest.putIfAbsent(version.scheme(), version));
        return newest;
    }

    /** The current version of a scheme. */
    public Optional<VocabularyVersion> findCurrent(String scheme) {
        return Optional.ofNullable(current().get(scheme));
    }

    @Transactional
    public Optional<Concept> find(String uri) {
        return archive.find(uri);
    }

    /** What the concept is called, by its own vocabulary and by others; the preferred labels first. */
    @Transactional
    public List<ConceptLabel> labelsOf(String uri) {
        return archive.labelsOf(uri);
    }

    /** What leads away from the concept: its broader ones, what it asks for, who may stand in, what is near elsewhere. */
    @Transactional
    public List<ConceptRelation> relationsOf(String uri) {
        return archive.relationsOf(uri);
    }

    /** The URIs that relations of one kind lead to. */
    public List<String> relatedTo(String uri, ConceptRelation.Kind kind) {
        return relationsOf(uri).stream()
                .filter(relation -> relation.kind() == kind)
                .map(ConceptRelation::to)
                .toList();
    }

    /** Shows every label, for an index; memory does not grow with their number. */
    @Transactional
    public void eachLabel(LabelVisitor visitor) {
        archive.eachLabel(visitor);
    }

    /** Shows every relation of a kind, whichever vocabulary tells it. */
    @Transactional
    public void eachRelation(ConceptRelation.Kind kind, Consumer<ConceptRelation> visitor) {
        archive.eachRelation(kind, visitor);
    }
}
