package org.gapatlas.matching;

import java.util.regex.Pattern;

/** Tells words in which somebody can be reached or recognised: an address, or so many digits that they may be somebody's number. */
final class Personal {

    /** The shortest telephone numbers that are written with their area; "ISO 9001" and "3.1 welder" have fewer. */
    private static final Pattern NUMBER = Pattern.compile("(\\d[\\s()+./-]{0,2}){6,}");

    private static final Pattern ADDRESS = Pattern.compile("\\S@\\S|https?:|www\\.");

    private Personal() {}

    static boolean isIn(String text) {
        return ADDRESS.matcher(text).find() || NUMBER.matcher(text).find();
    }
}
