package org.gapatlas.start.postgres;

import java.util.Locale;

/** This machine in the words of the packed server programs: {@code linux-x86_64}, {@code darwin-arm_64}. */
record Platform(String system, String processor) {

    static Platform current() {
        return of(System.getProperty("os.name"), System.getProperty("os.arch"));
    }

    /** Reads Java's words for the system and the processor. */
    static Platform of(String osName, String osArch) {
        String name = osName.toLowerCase(Locale.ROOT);
        String system = name.startsWith("mac") ? "darwin" : name.startsWith("windows") ? "windows" : "linux";
        String arch = osArch.toLowerCase(Locale.ROOT);
        return new Platform(system, arch.equals("aarch64") || arch.equals("arm64") ? "arm_64" : "x86_64");
    }

    String archive() {
        return "postgres-%s-%s.txz".formatted(system, processor);
    }
}
