package org.gapatlas.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of qualification that default rates go by; {@link Programme#type} names one of them. */
public enum ProgrammeType {
    /** Swedish higher vocational education. */
    YH,
    /** Swedish upper secondary school. */
    GY,
    /** Swedish vocational education for adults. */
    YRKESVUX,
    /** Labour-market training, in both countries. */
    LMT,
    /** Higher education below a bachelor's degree. */
    HE_DIP,
    HE_BSC,
    HE_MSC,
    /** Finnish vocational qualification, taken by the young. */
    VET_YOUTH,
    /** The same, taken by adults. */
    VET_ADULT,
    /** Finnish further vocational qualification. */
    VET_FURTHER,
    /** Finnish specialist vocational qualification. */
    VET_SPECIALIST,
    /** Courses for people who already have the job. */
    UPSKILL;

    public static Optional<ProgrammeType> find(String name) {
        return Stream.of(values()).filter(type -> type.name().equals(name)).findFirst();
    }

    public static List<String> names() {
        return Stream.of(values()).map(Enum::name).toList();
    }
}
