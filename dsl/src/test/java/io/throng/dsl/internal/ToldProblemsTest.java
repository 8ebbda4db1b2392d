package io.throng.dsl.internal;

import static io.throng.dsl.Throng.loadTest;
import static io.throng.dsl.Throng.run;
import static io.throng.dsl.Throng.scenario;
import static org.assertj.core.api.Assertions.assertThat;

import io.throng.dsl.LoadTest;
import io.throng.metrics.Report;
import io.throng.metrics.Reporter;
import io.throng.metrics.RunResult;
import io.throng.metrics.Snapshot;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ToldProblemsTest {

    private static final LoadTest NOTHING_MUCH =
            loadTest(scenario().task(run(session -> {}))).iterations(1);

    /** Fails when it is completed, which is too late for the console. */
    private static final Reporter FAILS_LATE = info -> new Report() {
        @Override
        public void snapshot(Snapshot snapshot) {}

        @Override
        public void finish(RunResult result) throws IOException {
            throw new IOException("disk full");
        }
    };

    @Test
    void shouldTellOnStandardErrorWhatTheConsoleCouldNotKnow() {
        Command command = Command.run(NOTHING_MUCH.plan(), List.of(FAILS_LATE));

        assertThat(command.err()).contains("report number 1: disk full").containsOnlyOnce("disk full");
        assertThat(command.out()).doesNotContain("disk full");
    }
}
