package org.gapatlas.taxonomy.source;

import java.util.stream.Stream;
import org.gapatlas.taxonomy.VocabularySource;

/** The sources without their container. */
public final class VocabularySources {

    private VocabularySources() {}

    public static VocabularySource named(String name) {
        return Stream.<VocabularySource>of(new EscoSource(), new JobTechSource())
                .filter(source -> source.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
