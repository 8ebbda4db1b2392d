package io.throng.engine.internal.run;

import static io.throng.engine.testing.Plans.get;
import static io.throng.engine.testing.Plans.plan;
import static io.throng.engine.testing.Plans.scenario;
import static io.throng.engine.testing.Plans.task;
import static org.assertj.core.api.Assertions.assertThat;

import io.throng.engine.internal.run.ScriptedWire.Reply;
import io.throng.metrics.RequestStats;
import io.throng.plan.Wait;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The wait for a connection on its way from the wire to the result. */
class ConnectionWaitStatsTest {

    private static final Duration SERVICE = Duration.ofMillis(5);
    private static final Duration WAIT = Duration.ofMillis(3);

    @ParameterizedTest(name = "status {0}")
    @CsvSource({"200", "500", "0"})
    void shouldCountTheWaitOfEachRequestOnceAndWithinItsTimes(int status) {
        RequestStats stats = VirtualRun.complete(
                        plan(
                                load -> load.withIterations(1),
                                scenario("s", new Wait.None(), task(1, get("/waits"), get("/idle")))),
                        1,
                        line -> new Reply(SERVICE, status, "", "", line.equals("GET /waits") ? WAIT : Duration.ZERO))
                .result()
                .total();

        assertThat(stats.connectionWait().count()).isEqualTo(2);
        assertThat(stats.connectionWait().min()).isEqualTo(Duration.ZERO);
        assertThat(stats.connectionWait().max()).isEqualTo(WAIT);
        assertThat(stats.serviceTime().max()).isEqualTo(SERVICE);
        assertThat(stats.responseTime().max()).isEqualTo(SERVICE);
    }
}
