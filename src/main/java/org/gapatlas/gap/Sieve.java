package org.gapatlas.gap;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A filter made ready for millions of packed keys. */
final class Sieve {

    private record Mesh(Dimension dimension, Set<String> codes) {}

    private final Coding coding;
    private final List<Mesh> meshes = new ArrayList<>();

    Sieve(Coding coding, Filter filter) {
        this.coding = coding;
        filter.allowed().forEach((dimension, codes) -> meshes.add(new Mesh(dimension, codes)));
    }

    boolean passes(long packed) {
        for (Mesh mesh : meshes) if (!mesh.codes().contains(coding.code(mesh.dimension(), packed))) return false;
        return true;
    }
}
