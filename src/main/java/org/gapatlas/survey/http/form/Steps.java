package org.gapatlas.survey.http.form;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a page stands among the steps.
 *
 * @param number of the step, from 1
 * @param marks for each step: done, now or todo
 */
record Steps(int number, int count, String title, List<String> marks) {

    /** The step before anything is asked. */
    static Steps begin(Sitting sitting) {
        return of(sitting, 1, sitting.say("step.begin"));
    }

    static Steps section(Sitting sitting, String section) {
        int index = 0;
        for (var each : sitting.sections()) {
            if (each.id().equals(section)) break;
            index++;
        }
        return of(sitting, index + 2, sitting.text("section." + section + ".title"));
    }

    /** The last step, where everything is looked through and sent in. */
    static Steps check(Sitting sitting) {
        return of(sitting, sitting.sections().size() + 2, sitting.say("step.check"));
    }

    private static Steps of(Sitting sitting, int number, String title) {
        int count = sitting.sections().size() + 2;
        var marks = new ArrayList<String>();
        for (int i = 1; i <= count; i++) marks.add(i < number ? "done" : i == number ? "now" : "todo");
        return new Steps(number, count, title, marks);
    }
}
