package io.throng.engine.internal.run;

import io.throng.metrics.Report;
import io.throng.metrics.RunResult;
import io.throng.metrics.Snapshot;
import io.throng.metrics.internal.Message;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Feeds one report on a thread of its own. Only the newest snapshot waits; older ones are lost and counted, unless whoever
 * hands them over has the patience to wait itself.
 */
final class ReportThread {

    private static final Logger LOG = LoggerFactory.getLogger(ReportThread.class);

    private final String name;
    private final Report report;
    private final Thread thread;
    private final boolean patient;
    private final Deque<Snapshot> waiting = new ArrayDeque<>();
    private boolean hurried;
    private @Nullable RunResult result;
    private long lost;
    private @Nullable String broken;

    /**
     * @param name what messages call the report
     * @param patient whether {@link #offer} waits for the report instead of losing a snapshot
     */
    ReportThread(String name, Report report, boolean patient) {
        this.name = name;
        this.patient = patient;
        this.report = report;
        this.thread = new Thread(this::work, "throng-report-" + name);
        this.thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    /** Closes a report that was never started. */
    void close() {
        try {
            report.close();
        } catch (IOException e) {
            fail(e);
        }
    }

    /**
     * Hands over a snapshot. With patience it waits until the one before has been taken; an interrupt, which stays noted,
     * ends the patience, and snapshots queue up from then on. Otherwise it never waits.
     */
    synchronized void offer(Snapshot snapshot) {
        if (patient) {
            awaitTaken();
        } else if (!waiting.isEmpty()) {
            waiting.clear();
            lost++;
        }
        if (broken == null) {
            waiting.add(snapshot);
            notifyAll();
        }
    }

    private synchronized void awaitTaken() {
        try {
            while (!waiting.isEmpty() && broken == null && !hurried) {
                wait();
            }
        } catch (InterruptedException e) {
            hurried = true;
            Thread.currentThread().interrupt();
        }
    }

    /** Hands over the end, which comes after the snapshot that may still wait. */
    synchronized void finish(RunResult end) {
        result = end;
        notifyAll();
    }

    /** Waits for the report to be complete, and gives it up when it takes too long. */
    void awaitEnd(Duration atMost) throws InterruptedException {
        thread.join(Math.max(1, atMost.toMillis()));
        if (thread.isAlive()) {
            synchronized (this) {
                broken = "not complete after the end of the run, given up";
            }
            thread.interrupt();
        }
    }

    /** What went wrong, if anything did. */
    synchronized Optional<String> problem() {
        if (broken != null) {
            return Optional.of("report " + name + ": " + broken);
        }
        return lost == 0
                ? Optional.empty()
                : Optional.of("report " + name + ": was too slow and lost " + lost + " snapshot(s)");
    }

    /** What a report's own words tell; an exception that is no I/O error tells more by its type. */
    private static String message(Throwable thrown) {
        String message = thrown instanceof IOException ? Message.of(thrown) : "";
        return message.isEmpty() ? Message.withType(thrown) : message;
    }

    private void work() {
        try (Report open = report) {
            Snapshot next = take();
            while (next != null) {
                open.snapshot(next);
                next = take();
            }
            RunResult end = end();
            open.snapshot(end.last());
            open.finish(end);
        } catch (Throwable thrown) {
            fail(thrown);
        }
    }

    /** The next snapshot, or null when there is none and the run has ended. */
    private synchronized @Nullable Snapshot take() throws InterruptedException {
        while (waiting.isEmpty() && result == null) {
            wait();
        }
        notifyAll();
        return waiting.poll();
    }

    private synchronized RunResult end() {
        if (result == null) {
            throw new IllegalStateException("the run has not ended");
        }
        return result;
    }

    private synchronized void fail(Throwable thrown) {
        if (broken == null) {
            broken = message(thrown);
            notifyAll();
            LOG.warn("report {} is given up: {}", name, broken);
            LOG.debug("report {} threw", name, thrown);
        }
    }
}
