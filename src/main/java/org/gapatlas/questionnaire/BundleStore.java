package org.gapatlas.questionnaire;

import java.util.List;
import java.util.Optional;

/** Port, filled by {@code questionnaire.store}: what was published. It only grows. */
public interface BundleStore {

    /** Until the transaction ends nobody else publishes a version of this questionnaire. */
    void lock(String survey);

    void add(StoredBundle bundle);

    /** Everything published, by id and then newest first. */
    List<Published> list();

    /** All versions of a questionnaire, newest first. */
    List<StoredBundle> versionsOf(String survey);

    Optional<StoredBundle> find(String survey, String version);
}
