package org.gapatlas.questionnaire;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number of a version, as {@code 2026.1.0}: what changes the meaning of answers, what adds to them, what only rewords. */
public record Version(int major, int minor, int patch) implements Comparable<Version> {

    private static final Pattern FORM = Pattern.compile("(\\d{4})\\.(\\d{1,4})\\.(\\d{1,4})");

    private static final Comparator<Version> ORDER = Comparator.comparingInt(Version::major)
            .thenComparingInt(Version::minor)
            .thenComparingInt(Version::patch);

    /** Reads what {@link #toString()} wrote. */
    public static Version parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches())
            throw new IllegalArgumentException(
                    "The version (%s) is not of the form 2026.1.0. Maybe a point is missing.".formatted(text));
        return new Version(
                Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)), Integer.parseInt(form.group(3)));
    }

    /** The lowest number that a change of this level may have after this one. */
    public Version after(ChangeLevel level) {
        return switch (level) {
            case FIRST -> this;
            case PATCH -> new Version(major, minor, patch + 1);
            case MINOR -> new Version(major, minor + 1, 0);
            case MAJOR -> new Version(major + 1, 0, 0);
        };
    }

    @Override
    public int compareTo(Version other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return major + "." + minor + "." + patch;
    }
}
