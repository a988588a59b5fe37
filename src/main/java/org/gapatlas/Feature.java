package org.gapatlas;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A feature's contract, put on the {@code package-info} of its root package: what it is called, which neighbours it may
 * use and which of its packages they may see. {@code ArchitectureTest} reads it; nothing else does.
 */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.CLASS)
public @interface Feature {

    /** The feature's name: the last part of its package. */
    String name();

    /** The names of the features it may use; the kernel is named too. */
    String[] mayUse() default {};

    /** The packages that other features may see, as ArchUnit package identifiers. */
    String[] shows();
}
