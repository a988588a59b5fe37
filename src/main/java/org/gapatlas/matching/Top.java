package org.gapatlas.matching;

/** The highest scores out of many, in a heap whose root is the lowest of them; of equal ones the first that came stays. */
final class Top {

    private final int[] labels;
    private final float[] scores;
    private int size;

    Top(int most) {
        labels = new int[most];
        scores = new float[most];
    }

    /** What a score must be above to get in. */
    float least() {
        return size < scores.length ? 0 : scores[0];
    }

    void offer(int label, float score) {
        if (score <= least()) return;
        if (size < scores.length) rise(size++, label, score);
        else sink(label, score);
    }

    int size() {
        return size;
    }

    /** In no order. */
    int label(int at) {
        return labels[at];
    }

    float score(int at) {
        return scores[at];
    }

    private void rise(int from, int label, float score) {
        int at = from;
        while (at > 0 && scores[(at - 1) / 2] > score) {
            put(at, labels[(at - 1) / 2], scores[(at - 1) / 2]);
            at = (at - 1) / 2;
        }
        put(at, label, score);
    }

    private void sink(int label, float score) {
        int at = 0;
        for (int child = 1; child < size; child = 2 * at + 1) {
            if (child + 1 < size && scores[child + 1] < scores[child]) child++;
            if (scores[child] >= score) break;
            put(at, labels[child], scores[child]);
            at = child;
        }
        put(at, label, score);
    }

    private void put(int at, int label, float score) {
        labels[at] = label;
        scores[at] = score;
    }
}
