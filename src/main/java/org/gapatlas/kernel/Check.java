package org.gapatlas.kernel;

import java.util.ArrayList;
import java.util.List;

/**
 * Looks at something sent and tells everything that is wrong with it. {@link #all} tells every mistake at once; {@link
 * #then} looks further only where the first found nothing.
 */
@FunctionalInterface
public interface Check<T> {

    List<Finding> findingsIn(T subject);

    /** Both checks, whatever the first one says. */
    @SafeVarargs
    static <T> Check<T> all(Check<? super T>... checks) {
        return subject -> {
            var found = new ArrayList<Finding>();
            for (Check<? super T> check : checks) found.addAll(check.findingsIn(subject));
            return found;
        };
    }

    /** The second check only where this one found nothing. */
    default Check<T> then(Check<? super T> next) {
        return subject -> {
            var found = findingsIn(subject);
            return found.isEmpty() ? next.findingsIn(subject) : found;
        };
    }
}
