package org.gapatlas.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Every place where a word of a label begins, in the order of the letters that follow, so that what is half typed finds its
 * labels.
 */
final class Beginnings {

    /** What a label scores that begins so, and what one of whose later words does, before its length is looked at. */
    private static final float FIRST_WORD = .9f;

    private static final float LATER_WORD = .8f;
    private static final float LENGTH = .1f;

    /** No letter comes after it. */
    private static final char LAST = '\uffff';

    private final List<Label> labels;
    private final String[] texts;
    private final int[] lengths;
    private final int[] ofLabel;
    private final int[] from;

    Beginnings(List<Label> labels, List<Wording> wordings) {
        this.labels = List.copyOf(labels);
        texts = wordings.stream().map(Wording::text).toArray(String[]::new);
        lengths = wordings.stream().mapToInt(wording -> wording.text().length()).toArray();
        record Place(int label, int from, String rest) {}
        var places = new ArrayList<Place>();
        for (int i = 0; i < texts.length; i++)
            for (int at = 0; at < texts[i].length(); at++)
                if (isBeginning(texts[i], at)) places.add(new Place(i, at, texts[i].substring(at)));
        places.sort(Comparator.comparing(Place::rest).thenComparingInt(Place::label));
        ofLabel = places.stream().mapToInt(Place::label).toArray();
        from = places.stream().mapToInt(Place::from).toArray();
    }

    private static boolean isBeginning(String text, int at) {
        return Character.isLetterOrDigit(text.charAt(at))
                && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
    }

    Label label(int number) {
        return labels.get(number);
    }

    /** The labels of these kinds that have a word that begins so, the short ones with the higher scores. */
    Top top(Wording begun, Set<ConceptKind> kinds, int most) {
        var top = new Top(most);
        String typed = begun.text();
        int end = place(typed + LAST);
        for (int i = place(typed); i < end; i++) {
            int label = ofLabel[i];
            float score = (from[i] == 0 ? FIRST_WORD : LATER_WORD) + LENGTH * typed.length() / lengths[label];
            if (score > top.least() && kinds.contains(labels.get(label).kind()))
                top.offer(label, (float) (score * labels.get(label).as().weight()));
        }
        return top;
    }

    /** The first place whose letters are not before these. */
    private int place(String letters) {
        int low = 0;
        int high = ofLabel.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (compare(texts[ofLabel[middle]], from[middle], letters) < 0) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    private static int compare(String text, int from, String letters) {
        int most = Math.min(text.length() - from, letters.length());
        for (int i = 0; i < most; i++) {
            int difference = text.charAt(from + i) - letters.charAt(i);
            if (difference != 0) return difference;
        }
        return text.length() - from - letters.length();
    }
}
