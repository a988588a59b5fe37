package org.gapatlas.survey;

import java.security.SecureRandom;
import java.util.Collection;
import java.util.regex.Pattern;

/** Ids of list items: short, random, without meaning, so that comments and diffs keep to an item wherever it stands. */
public final class ItemIds {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]{6}");
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";
    private static final int LENGTH = 6;
    private static final SecureRandom RANDOM = new SecureRandom();

    private ItemIds() {}

    public static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }

    /** One that no item has yet. */
    public static String fresh(Collection<String> taken) {
        String id;
        do {
            var letters = new StringBuilder();
            for (int i = 0; i < LENGTH; i++) letters.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
            id = letters.toString();
        } while (taken.contains(id));
        return id;
    }
}
