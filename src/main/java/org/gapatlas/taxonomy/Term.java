package org.gapatlas.taxonomy;

import org.gapatlas.kernel.LocalizedText;

/** Anything with a code and a name: a role, a region, a step of the value chain. */
public interface Term {

    /** The stable code that outside clients use, such as {@code R11} or {@code SE-2482}. */
    String id();

    LocalizedText name();
}
