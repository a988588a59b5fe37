package org.gapatlas.start;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import org.eclipse.microprofile.config.ConfigProvider;

/** The running service: says where to find it once it answers, and runs until somebody stops it. */
public final class Service implements QuarkusApplication {

    @Override
    public int run(String... args) {
        tellAddresses(System.out);
        Quarkus.waitForExit();
        return 0;
    }

    private static void tellAddresses(PrintStream console) {
        var config = ConfigProvider.getConfig();
        String root = "http://localhost:" + config.getValue("quarkus.http.port", Integer.class);
        console.printf("""
                  Start page  %1$s/
                  API         %1$s/api/v1
                  OpenAPI     %1$s/q/openapi
                  Health      %1$s/q/health
                Ready after %2$.1f s. Ctrl-C stops it.

                """, root, ManagementFactory.getRuntimeMXBean().getUptime() / 1000.0);
    }
}
