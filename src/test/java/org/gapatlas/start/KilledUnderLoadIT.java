package org.gapatlas.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.gapatlas.testing.PackagedService;
import org.gapatlas.testing.Respondents;
import org.gapatlas.testing.Respondents.Invited;
import org.gapatlas.testing.Respondents.Receipt;
import org.junit.jupiter.api.Test;

class KilledUnderLoadIT {

    private static final int WORKPLACES = 200;
    private static final int ENOUGH = 60;
    private static final int CLIENTS = 8;

    @Test
    void what_was_acknowledged_before_a_kill_is_there_after_it() throws Exception {
        try (var service = PackagedService.withNewHome()) {
            service.start();
            var respondents = new Respondents(service, "load");
            List<Invited> invited = respondents.invite(WORKPLACES);

            Map<Invited, Receipt> acknowledged = killUnderLoad(service, respondents, invited);
            System.out.printf(
                    "serving again after kill -9 under load: %.1f s%n",
                    service.start().toMillis() / 1000.0);

            assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(ENOUGH);
            assertThat(respondents.answered())
                    .containsAll(acknowledged.keySet().stream()
                            .map(Invited::workplace)
                            .toList());
            for (var each : acknowledged.entrySet())
                assertThat(respondents.sendAgain(each.getKey()))
                        .as("a submission sent again is the same one")
                        .isEqualTo(each.getValue());
        }
    }

    private static Map<Invited, Receipt> killUnderLoad(
            PackagedService service, Respondents respondents, List<Invited> invited) throws InterruptedException {
        var acknowledged = new ConcurrentHashMap<Invited, Receipt>();
        var clients = Executors.newFixedThreadPool(CLIENTS);
        for (Invited each : invited)
            clients.submit(() -> {
                try {
                    acknowledged.put(each, respondents.answer(each));
                } catch (IOException killed) {
                    // Nobody was told that this one is safe.
                }
                return null;
            });
        clients.shutdown();
        while (acknowledged.size() < ENOUGH && !clients.isTerminated()) Thread.sleep(5);
        service.kill();
        assertThat(clients.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        return acknowledged;
    }
}
