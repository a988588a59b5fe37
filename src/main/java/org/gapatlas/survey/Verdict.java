package org.gapatlas.survey;

import java.util.List;
import java.util.stream.Stream;
import org.gapatlas.kernel.Finding;

/**
 * What stands between a response and its submission.
 *
 * @param errors what must be mended
 * @param warnings what must be mended or confirmed, with a reason where one is asked for
 */
public record Verdict(List<Finding> errors, List<Finding> warnings) {

    public Verdict {
        errors = List.copyOf(errors);
        warnings = List.copyOf(warnings);
    }

    public boolean isClear() {
        return errors.isEmpty() && warnings.isEmpty();
    }

    /** Both, the errors first. */
    public List<Finding> all() {
        return Stream.concat(errors.stream(), warnings.stream()).toList();
    }
}
