package org.gapatlas.survey;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Checks company numbers in the order length, structure, checksum: the Swedish organisationsnummer (Luhn) and the Finnish
 * Y-tunnus (weights 7 9 10 5 8 4 2 1, modulo 11).
 */
final class CompanyIds {

    private static final Pattern SWEDISH = Pattern.compile("\\d{6}-?\\d{4}");
    private static final Pattern FINNISH = Pattern.compile("\\d{7}-\\d");

    /** A Swedish personal number with its century, or a Finnish personal identity code. */
    private static final Pattern PERSONAL = Pattern.compile("(19|20)\\d{6}[-+]?\\d{4}|\\d{6}[-+A-FU-Ya-fu-y]\\d{3}\\w");

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1};

    private CompanyIds() {}

    /** What is wrong with it, as the code of a fault; empty for a good one. */
    static Optional<String> findFault(String country, String id) {
        return country.equals("SE") ? swedish(id) : finnish(id);
    }

    /** The text with its digits hidden, because it may be a person's number. */
    static String hidden(String id) {
        return id.replaceAll("\\d", "•");
    }

    private static Optional<String> swedish(String id) {
        if (!SWEDISH.matcher(id).matches()) return otherwise(id);
        String digits = id.replace("-", "");
        // Companies have 20 or more where a person's number has the month: the third digit tells them apart.
        if (digits.charAt(2) < '2') return Optional.of("org-id-personal");
        return luhn(digits) ? Optional.empty() : Optional.of("org-id-checksum");
    }

    private static Optional<String> finnish(String id) {
        if (!FINNISH.matcher(id).matches()) return otherwise(id);
        String digits = id.replace("-", "");
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        return sum % 11 == 0 ? Optional.empty() : Optional.of("org-id-checksum");
    }

    private static Optional<String> otherwise(String id) {
        return Optional.of(PERSONAL.matcher(id).matches() ? "org-id-personal" : "org-id-malformed");
    }

    private static boolean luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = (digits.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += digit > 9 ? digit - 9 : digit;
        }
        return sum % 10 == 0;
    }
}
