package org.gapatlas.taxonomy.source;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gapatlas.taxonomy.Concept;

/**
 * The types of concepts of JobTech's that are kept.
 *
 * @see JobTechConcepts
 */
enum JobTechType {
    SKILL("skill", Concept.Kind.SKILL, ""),
    OCCUPATION("occupation-name", Concept.Kind.OCCUPATION, ""),
    SSYK("ssyk-level-[1-4]", Concept.Kind.OCCUPATION_GROUP, "ssyk_code_2012"),
    ISCO("isco-level-[1-4]", Concept.Kind.OCCUPATION_GROUP, "isco_code_08"),
    /** Fields of education are what skills are grouped by, as ESCO does it with ISCED-F. */
    FIELD("sun-education-field-[1-4]", Concept.Kind.SKILL_GROUP, "sun_education_field_code_2020"),
    HEADLINE("skill-headline", Concept.Kind.SKILL_GROUP, "");

    private final String pattern;
    private final Concept.Kind kind;
    private final String code;

    JobTechType(String pattern, Concept.Kind kind, String code) {
        this.pattern = pattern;
        this.kind = kind;
        this.code = code;
    }

    Concept.Kind kind() {
        return kind;
    }

    /** The field that holds the code; empty where there is none. */
    String codeField() {
        return code;
    }

    static Optional<JobTechType> find(String type) {
        return Arrays.stream(values())
                .filter(known -> type.matches(known.pattern))
                .findFirst();
    }

    /** The fields that hold codes. */
    static List<String> codeFields() {
        return Arrays.stream(values())
                .map(JobTechType::codeField)
                .filter(field -> !field.isEmpty())
                .toList();
    }
}
