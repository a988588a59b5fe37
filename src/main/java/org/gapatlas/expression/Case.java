package org.gapatlas.expression;

/** What several rules of {@link Rules} share; each can be taken away alone, to prove that the vectors would notice. */
enum Case {
    /** One false decides an {@code and} or {@code all}, whatever else is unknown. */
    FALSE_DECIDES("false-decides"),
    /** One true decides an {@code or}, {@code any} or {@code in}, whatever else is unknown. */
    TRUE_DECIDES("true-decides"),
    /** Only numbers with numbers, texts with texts and truth values with truth values are equal or not; else unknown. */
    SAME_KIND("same-kind"),
    /** What is divided by zero or grows beyond all doubles is unknown. */
    FINITE("finite"),
    /** An empty text, an empty list and a list of nothing else are unanswered. */
    BLANK_IS_UNANSWERED("blank-is-unanswered"),
    /** {@code sum}, {@code min} and {@code max} pass over what is unanswered. */
    SKIP_UNANSWERED("skip-unanswered"),
    /** {@code sum}, {@code min}, {@code max} and {@code count} look at each value of a list. */
    FLATTEN("flatten"),
    /** {@code in} looks at each value of a multiple choice. */
    ANY_OF_MANY("any-of-many"),
    /** A condition on a list's items is asked of the item, not of the questionnaire. */
    ITEM_SCOPE("item-scope"),
    /** {@code answered} and {@code count} know a list by its items. */
    ITEMS_COUNT("items-count");

    private final String word;

    Case(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }
}
