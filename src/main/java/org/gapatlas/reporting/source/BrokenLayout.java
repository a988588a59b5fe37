package org.gapatlas.reporting.source;

import java.util.List;
import java.util.stream.Collectors;
import org.gapatlas.kernel.Finding;
import org.gapatlas.kernel.Language;
import org.gapatlas.kernel.Words;

/** A layout with faults; the service does not start with it. The message tells them all, for whoever changed the file. */
public final class BrokenLayout extends IllegalStateException {

    private final transient List<Finding> findings;

    BrokenLayout(List<Finding> findings) {
        super(findings.stream().map(Words.in(Language.EN)::say).collect(Collectors.joining(System.lineSeparator())));
        this.findings = List.copyOf(findings);
    }

    public List<Finding> findings() {
        return findings;
    }
}
