package org.gapatlas.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list as every call answers it: the items, how many there are in all, and where the next ones begin. */
public record ItemList<T>(
        List<T> items, long total, @Nullable String next) {
    public ItemList {
        items = List.copyOf(items);
    }

    /** A list that is here as a whole. */
    public static <T> ItemList<T> of(List<T> items) {
        return new ItemList<>(items, items.size(), null);
    }

    /** The part of a list that a page asks for; the cursor is the number of items before it. */
    public static <T> ItemList<T> page(List<T> all, Page page) {
        int from = Math.min(page.offset(), all.size());
        int to = Math.min(from + page.size(), all.size());
        return new ItemList<>(all.subList(from, to), all.size(), page.next(all.size()));
    }
}
