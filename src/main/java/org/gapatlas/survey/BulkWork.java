package org.gapatlas.survey;

import java.util.function.Supplier;

/** Port: a transaction whose statements may take minutes, for whole files; it joins the caller's where there is one. */
public interface BulkWork {

    <T> T in(Supplier<T> work);
}
