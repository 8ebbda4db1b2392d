package io.throng.engine.internal.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.throng.engine.testing.Plans;
import io.throng.metrics.Distribution;
import io.throng.metrics.Health;
import io.throng.metrics.Report;
import io.throng.metrics.Reporter;
import io.throng.metrics.ReportsRefusedException;
import io.throng.metrics.RequestStats;
import io.throng.metrics.RunInfo;
import io.throng.metrics.RunPhase;
import io.throng.metrics.RunResult;
import io.throng.metrics.Snapshot;
import io.throng.metrics.Verdict;
import io.throng.plan.Wait;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ReportsTest {

    private static final RunInfo INFO = new RunInfo("1", Instant.EPOCH, 1, "", 1, Optional.empty(), "");
    private static final Duration LONG = Duration.ofMinutes(1);

    /** Notes the seconds of the snapshots it gets, and the end. */
    private static final class Notes implements Report {

        private final List<String> notes = Collections.synchronizedList(new ArrayList<>());

        @Override
        public void snapshot(Snapshot snapshot) {
            notes.add((snapshot.last() ? "last " : "") + snapshot.elapsed().toSeconds());
        }

        @Override
        public void finish(RunResult result) {
            notes.add("finish");
        }

        @Override
        public void close() {
            notes.add("close");
        }
    }

    private static Snapshot second(int number, boolean last) {
        var none = Distribution.EMPTY;
        Duration elapsed = Duration.ofSeconds(number);
        RequestStats total = new RequestStats(
                "", RequestStats.AGGREGATED, 0, 0, 0, none, none, none, none, none, Distribution.EMPTY, elapsed);
        return new Snapshot(
                Instant.EPOCH,
                elapsed,
                0,
                total,
                List.of(),
                List.of(),
                total,
                List.of(),
                total,
                List.of(),
                List.of(),
                List.of(),
                last ? RunPhase.ENDED : RunPhase.RUNNING);
    }

    private static RunResult result(int seconds) {
        Health health = new Health(Duration.ZERO, seconds, 0);
        return new RunResult(
                INFO, second(seconds, true), List.of(), 0, 0, health, false, Verdict.PASSED, List.of(), List.of());
    }

    private static Reports started(Reporter... reporters) {
        Reports reports = Reports.open(List.of(reporters), INFO);
        reports.start();
        return reports;
    }

    @Test
    void shouldHandOverEverySnapshotAndTheEnd() throws Exception {
        Notes notes = new Notes();
        CountDownLatch first = new CountDownLatch(1);
        Report report = new Report() {
            @Override
            public void snapshot(Snapshot snapshot) {
                notes.snapshot(snapshot);
                first.countDown();
            }

            @Override
            public void finish(RunResult result) {
                notes.finish(result);
            }
        };
        Reports reports = started(info -> report);

        reports.offer(second(1, false));
        first.await();
        reports.offer(second(2, false));
        reports.finish(result(2), LONG);

        assertThat(notes.notes).containsExactly("1", "2", "last 2", "finish");
        assertThat(reports.problems()).isEmpty();
    }

    @Test
    void shouldTellOfAReportWhoseExceptionCannotSayWhatItIs() throws Exception {
        class Unspeakable extends RuntimeException {
            private static final long serialVersionUID = 1;

            @Override
            public String getMessage() {
                throw new IllegalStateException("no words");
            }
        }
        Reports reports = started(info -> snapshot -> {
            throw new Unspeakable();
        });

        reports.offer(second(1, false));
        reports.finish(result(1), LONG);

        assertThat(reports.problems()).containsExactly("report number 1: " + Unspeakable.class.getName());
    }

    @Test
    void shouldLoseAndCountSnapshotsOfASlowReport() throws Exception {
        Notes notes = new Notes();
        CountDownLatch busy = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        Reports reports = started(info -> snapshot -> {
            busy.countDown();
            goOn.await();
            notes.snapshot(snapshot);
        });

        reports.offer(second(1, false));
        busy.await();
        for (int number = 2; number <= 5; number++) {
            reports.offer(second(number, false));
        }
        goOn.countDown();
        reports.finish(result(5), LONG);

        assertThat(notes.notes).containsExactly("1", "5", "last 5");
        assertThat(reports.problems()).containsExactly("report number 1: was too slow and lost 3 snapshot(s)");
    }

    @Test
    void shouldTellOnceOfAReportThatThrowsAndServeTheOthers() throws Exception {
        Notes notes = new Notes();
        int[] calls = {0};
        CountDownLatch thrown = new CountDownLatch(1);
        Reports reports = started(
                info -> snapshot -> {
                    calls[0]++;
                    thrown.countDown();
                    throw new IOException("No space left on device");
                },
                info -> notes);

        reports.offer(second(1, false));
        thrown.await();
        reports.offer(second(2, false));
        reports.offer(second(3, false));
        reports.finish(result(3), LONG);

        assertThat(calls[0]).isEqualTo(1);
        assertThat(reports.problems())
                .filteredOn(problem -> problem.startsWith("report number 1"))
                .containsExactly("report number 1: No space left on device");
        assertThat(notes.notes).endsWith("last 3", "finish", "close");
    }

    @Test
    void shouldTellOfAReportThatThrowsAtTheEnd() throws Exception {
        Reports reports = started(info -> new Report() {
            @Override
            public void snapshot(Snapshot snapshot) {}

            @Override
            public void finish(RunResult result) {
                throw new AssertionError();
            }
        });

        reports.finish(result(1), LONG);

        assertThat(reports.problems()).containsExactly("report number 1: java.lang.AssertionError");
    }

    @Test
    void shouldGiveUpReportsThatBlock() throws Exception {
        CountDownLatch interrupted = new CountDownLatch(2);
        Reporter blocked = info -> snapshot -> {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                interrupted.countDown();
                throw e;
            }
        };
        Reports reports = started(blocked, blocked);

        reports.offer(second(1, false));
        reports.finish(result(1), Duration.ofMillis(1));
        interrupted.await();

        String givenUp = ": not complete after the end of the run, given up";
        assertThat(reports.problems()).containsExactly("report number 1" + givenUp, "report number 2" + givenUp);
    }

    @Test
    void shouldNameEveryReporterThatRefuses() {
        Reporter refusing = info -> {
            throw new IOException("folder \"x\" cannot be written");
        };

        assertThatThrownBy(() -> Reports.open(List.of(refusing, info -> new Notes(), new SilentReporter()), INFO))
                .isInstanceOf(ReportsRefusedException.class)
                .hasMessage("report number 1: folder \"x\" cannot be written\n"
                        + "report silent: java.lang.IllegalStateException");
    }

    private static final class SilentReporter implements Reporter {
        @Override
        public Report open(RunInfo info) {
            throw new IllegalStateException();
        }
    }

    @Test
    @SuppressWarnings("NullAway") // a reporter may return what it must not
    void shouldRefuseAReporterThatOpensNothing() {
        assertThatThrownBy(() -> Reports.open(List.of(info -> null), INFO))
                .hasMessage("report number 1: the reporter returned null, expected a Report");
    }

    @Test
    void shouldTellProblemsInTheResult() {
        Reporter broken = info -> snapshot -> {
            throw new IOException("disk");
        };
        VirtualRun run = VirtualRun.start(
                Plans.plan(
                        load -> load.withIterations(1),
                        Plans.scenario("s", new Wait.None(), Plans.task(1, Plans.get("/")))),
                Surroundings.of(1, line -> ScriptedWire.Reply.status(200)).withReporters(broken));

        run.complete();

        assertThat(run.result().verdict()).isEqualTo(Verdict.PASSED);
        assertThat(run.result().reportProblems()).containsExactly("report number 1: disk");
    }

    @Test
    void shouldCloseWhatIsOpenWhenAnotherReportIsRefused() {
        Notes notes = new Notes();
        Reporter refusing = info -> {
            throw new IOException("no room");
        };

        assertThatThrownBy(() -> Reports.open(List.of(info -> notes, refusing), INFO))
                .hasMessageContaining("no room");

        assertThat(notes.notes).containsExactly("close");
    }

    @Test
    void shouldCloseOnceWhetherAReportIsCompleteOrThrew() throws Exception {
        Notes complete = new Notes();
        Notes broken = new Notes();
        Report throwing = new Report() {
            @Override
            public void snapshot(Snapshot snapshot) throws IOException {
                throw new IOException("disk full");
            }

            @Override
            public void close() {
                broken.close();
            }
        };
        Reports reports = started(info -> complete, info -> throwing);

        reports.finish(result(1), LONG);

        assertThat(complete.notes).containsExactly("last 1", "finish", "close");
        assertThat(broken.notes).containsExactly("close");
        assertThat(reports.problems()).containsExactly("report number 2: disk full");
    }
}
