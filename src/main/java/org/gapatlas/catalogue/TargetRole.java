package org.gapatlas.catalogue;

import org.gapatlas.kernel.Share;

/** A role that a programme educates for, and the part of its graduates that it claims. */
public record TargetRole(String role, Share share) {}
