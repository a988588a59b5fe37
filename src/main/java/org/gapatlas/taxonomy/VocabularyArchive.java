package org.gapatlas.taxonomy;

import java.util.List;
import java.util.Optional;

/** Port, filled by {@code taxonomy.store}: what the versions on the shelf say. */
public interface VocabularyArchive {

    /** All versions of all schemes, newest first. */
    List<VocabularyVersion> listVersions();

    /** Of the current versions. */
    Optional<Concept> find(String uri);

    /** Of the current versions, the preferred ones first. */
    List<ConceptLabel> labelsOf(String uri);

    /** Of the current versions: what leads away from the concept. */
    List<ConceptRelation> relationsOf(String uri);

    /** Of the current versions, concept by concept; labels of concepts that no current version has are left out. */
    void eachLabel(Vocabularies.LabelVisitor visitor);

    /** Of the current versions. */
    void eachRelation(ConceptRelation.Kind kind, java.util.function.Consumer<ConceptRelation> visitor);
}
