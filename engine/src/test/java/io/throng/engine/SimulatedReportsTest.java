package io.throng.engine;

import static io.throng.engine.SimulatedPlans.fetching;
import static io.throng.engine.SimulatedPlans.plan;
import static io.throng.engine.SimulatedPlans.waiting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.throng.metrics.Reporter;
import io.throng.metrics.ReportsRefusedException;
import io.throng.metrics.RunResult;
import io.throng.plan.Plan;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class SimulatedReportsTest {

    private static final Plan A_MINUTE = plan(
            load -> load.withUsers(3).withRunTime(Duration.ofSeconds(60)).withStopTimeout(Duration.ofSeconds(1)),
            fetching("s", waiting(700)));

    private static RunResult simulate(Reporter... reporters) {
        return Engine.simulate(A_MINUTE, request -> SimulatedResponse.after(Duration.ofMillis(1)), List.of(reporters));
    }

    @Test
    void shouldWaitForSlowReports() {
        List<Long> quick = new ArrayList<>();
        List<Long> slow = new ArrayList<>();

        RunResult result =
                simulate(Reporter.of(snapshot -> quick.add(snapshot.elapsed().toSeconds())), Reporter.of(snapshot -> {
                    long deadlineNanos = System.nanoTime() + 5_000_000;
                    while (System.nanoTime() < deadlineNanos) {
                        Thread.onSpinWait();
                    }
                    slow.add(snapshot.elapsed().toSeconds());
                }));

        assertThat(result.reportProblems()).isEmpty();
        List<Long> everySecond = LongStream.rangeClosed(1, 60).boxed().toList();
        assertThat(quick).startsWith(everySecond.toArray(Long[]::new)).hasSize(61);
        assertThat(slow).isEqualTo(quick);
    }

    @Test
    void shouldGoOnWithoutABrokenReport() {
        RunResult result = simulate(Reporter.of(snapshot -> {
            throw new IllegalStateException("disk full");
        }));

        assertThat(result.elapsed()).isGreaterThanOrEqualTo(Duration.ofSeconds(60));
        assertThat(result.reportProblems()).singleElement().asString().contains("disk full");
    }

    @Test
    void shouldLoseNothingWhenItsThreadIsInterruptedWhileItWaits() throws InterruptedException {
        CountDownLatch waiting = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        List<Long> seconds = new ArrayList<>();
        List<RunResult> results = new ArrayList<>();
        Thread simulating = new Thread(() -> results.add(simulate(info -> snapshot -> {
            seconds.add(snapshot.elapsed().toSeconds());
            waiting.countDown();
            assertThat(goOn.await(1, TimeUnit.MINUTES)).isTrue();
        })));
        simulating.start();

        waiting.await();
        simulating.interrupt();
        goOn.countDown();
        simulating.join();

        RunResult result = results.get(0);
        assertThat(result.stopped()).isTrue();
        assertThat(result.reportProblems()).isEmpty();
        assertThat(seconds).isSorted();
        assertThat(seconds.stream().distinct())
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, result.elapsed().toSeconds())
                                .boxed()
                                .toList());
    }

    @Test
    void shouldNotStartWhenAReportIsRefused() {
        assertThatThrownBy(() -> simulate(info -> {
                    throw new IOException("no such folder");
                }))
                .isInstanceOf(ReportsRefusedException.class)
                .hasMessageContaining("no such folder");
    }
}
