package org.gapatlas.survey;

import org.gapatlas.kernel.Digest;

/** Which of the 64 buckets an enterprise group lies in: the low six bits of the first byte of its name's SHA-256. */
final class Buckets {

    private Buckets() {}

    static int of(String group) {
        return Integer.parseInt(Digest.sha256(group).substring(0, 2), 16) % AnswerArchive.BUCKETS;
    }
}
