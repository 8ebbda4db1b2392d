package io.throng.engine.internal.run;

import io.throng.engine.internal.time.Clock;
import io.throng.engine.internal.time.SystemClock;
import io.throng.metrics.Report;
import io.throng.metrics.Reporter;
import io.throng.metrics.ReportsRefusedException;
import io.throng.metrics.RunInfo;
import io.throng.metrics.RunResult;
import io.throng.metrics.Snapshot;
import io.throng.metrics.internal.Message;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** All reports of a run. */
public final class Reports {

    private final Clock clock = new SystemClock();
    private final List<ReportThread> threads;

    private Reports(List<ReportThread> threads) {
        this.threads = threads;
    }

    /**
     * Opens a report with every reporter.
     *
     * @throws ReportsRefusedException when one or several refuse; the message names all
     */
    public static Reports open(List<Reporter> reporters, RunInfo info) {
        return open(reporters, info, false);
    }

    /**
     * The same for a run that waits for its reports, so that none loses a snapshot. Interrupting the thread that offers
     * them ends its waiting.
     *
     * @throws ReportsRefusedException when one or several refuse; the message names all
     */
    public static Reports openToWaitFor(List<Reporter> reporters, RunInfo info) {
        return open(reporters, info, true);
    }

    private static Reports open(List<Reporter> reporters, RunInfo info, boolean patient) {
        List<ReportThread> threads = new ArrayList<>();
        List<String> refusals = new ArrayList<>();
        for (Reporter reporter : reporters) {
            String name = name(reporter, threads.size() + refusals.size() + 1);
            try {
                Report report =
                        Objects.requireNonNull(reporter.open(info), "the reporter returned null, expected a Report");
                threads.add(new ReportThread(name, report, patient));
            } catch (Exception e) {
                String message = Message.of(e);
                refusals.add("report " + name + ": " + (message.isEmpty() ? Message.withType(e) : message));
            }
        }
        if (!refusals.isEmpty()) {
            threads.forEach(ReportThread::close);
            throw new ReportsRefusedException(refusals);
        }
        return new Reports(threads);
    }

    private static String name(Reporter reporter, int number) {
        Class<?> type = reporter.getClass();
        boolean hasName = !type.isHidden() && !type.isAnonymousClass();
        return hasName ? type.getSimpleName().replace("Reporter", "").toLowerCase(Locale.ROOT) : "number " + number;
    }

    void start() {
        threads.forEach(ReportThread::start);
    }

    void offer(Snapshot snapshot) {
        threads.forEach(thread -> thread.offer(snapshot));
    }

    /**
     * Lets all reports end, side by side, and waits for them. Not on an event loop.
     *
     * @param atMost after that, reports that are not complete are given up
     */
    void finish(RunResult result, Duration atMost) throws InterruptedException {
        long deadlineNanos = clock.nanoTime() + atMost.toNanos();
        threads.forEach(thread -> thread.finish(result));
        for (ReportThread thread : threads) {
            thread.awaitEnd(Duration.ofNanos(deadlineNanos - clock.nanoTime()));
        }
    }

    List<String> problems() {
        return threads.stream().flatMap(thread -> thread.problem().stream()).toList();
    }
}
