package org.gapatlas.catalogue.source;

import java.util.Optional;
import java.util.regex.Pattern;

/** The agency's number of an application, such as {@code MYH 2024/3043}: the year of its round, and its place in it. */
record CaseNumber(int year, int number) implements Comparable<CaseNumber> {

    private static final Pattern WRITTEN = Pattern.compile("MYH\\s*(20\\d{2})/(\\d{1,6})");

    static Optional<CaseNumber> find(String text) {
        var parts = WRITTEN.matcher(text);
        return parts.matches()
                ? Optional.of(new CaseNumber(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2))))
                : Optional.empty();
    }

    /** The programme's id: the same, without what an address cannot hold. */
    String id() {
        return "myh:%d-%d".formatted(year, number);
    }

    @Override
    public int compareTo(CaseNumber other) {
        return year != other.year ? Integer.compare(year, other.year) : Integer.compare(number, other.number);
    }

    /** As the agency writes it. */
    @Override
    public String toString() {
        return "MYH %d/%d".formatted(year, number);
    }
}
