package org.gapatlas.survey;

import java.util.stream.Stream;

/** Port, filled by {@code survey.store}: freezes a round's answers and reads frozen ones back. */
public interface AnswerArchive {

    /** How many buckets the rows lie in; a bucket is a stable hash of the enterprise group. */
    int BUCKETS = 64;

    /** Freezes what the round has answered now. Call it in a transaction that sees one moment (REPEATABLE READ). */
    FrozenAnswers freeze(String round);

    /** The frozen answers of an id that must exist. */
    FrozenAnswers get(String id);

    /** The rows of the buckets from first to last, ordered by bucket, group, workplace, year, role. */
    NeedRows rows(String id, int firstBucket, int lastBucket);

    /** Every workplace that had answered, those without needs included; close it after use. */
    Stream<Respondent> respondents(String id);

    /** A workplace that had answered: its frozen attributes and the revision that counts. */
    record Respondent(
            String workplace,
            String group,
            String municipality,
            String stage,
            String sizeClass,
            int headcount,
            int revision) {}
}
