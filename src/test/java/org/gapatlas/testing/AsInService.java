package org.gapatlas.testing;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;

/** The service as operators run it: mail goes over SMTP, and few tries are free. All tests of this profile share one start. */
public final class AsInService implements QuarkusTestProfile {

    /** How respondents reach the service, as the operator says. */
    public static final String ADDRESS = "https://survey.example.org";

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "quarkus.mailer.mock", "false",
                "gapatlas.mail-from", "Kompetens Demo <survey@example.org>",
                "gapatlas.public-url", ADDRESS + "/",
                "gapatlas.tries-per-minute", "20");
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(MailServer.class));
    }
}
