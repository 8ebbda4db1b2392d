package io.throng.metrics.internal;

import io.throng.metrics.Distribution;
import io.throng.metrics.RequestStats;
import java.time.Duration;

/**
 * Counts and times of one series, written by one thread. Requests that started when they were meant to have one time
 * that is both response and service time, so they are recorded once; late ones are kept apart.
 */
public final class SeriesRecorder {

    private final TimeRecorder punctualOk = new TimeRecorder();
    private final TimeRecorder punctualFailed = new TimeRecorder();
    private final TimeRecorder lateOk = new TimeRecorder();
    private final TimeRecorder lateFailed = new TimeRecorder();
    private final TimeRecorder lateService = new TimeRecorder();
    private final TimeRecorder lateDelay = new TimeRecorder();
    private final TimeRecorder connectionWait = new TimeRecorder();
    private long started;
    private long interrupted;
    private long bodyBytes;

    /** A request has begun. */
    public void started() {
        started++;
    }

    /**
     * A request came to its own end.
     *
     * @param ok whether it succeeded
     * @param serviceNanos from asking for a connection to the last byte
     * @param startDelayNanos how much later than meant it had begun, 0 when punctual
     * @param connectionWaitNanos until it had a connection, 0 when one was idle
     * @param bytes length of the response body
     */
    public void ended(boolean ok, long serviceNanos, long startDelayNanos, long connectionWaitNanos, long bytes) {
        bodyBytes += bytes;
        if (connectionWaitNanos > 0) {
            connectionWait.record(connectionWaitNanos);
        }
        if (startDelayNanos == 0) {
            (ok ? punctualOk : punctualFailed).record(serviceNanos);
        } else {
            (ok ? lateOk : lateFailed).record(serviceNanos + startDelayNanos);
            lateService.record(serviceNanos);
            lateDelay.record(startDelayNanos);
        }
    }

    /** A request was cut off by the end of the run. */
    public void interrupted() {
        interrupted++;
    }

    void add(SeriesRecorder other) {
        started += other.started;
        interrupted += other.interrupted;
        bodyBytes += other.bodyBytes;
        punctualOk.add(other.punctualOk);
        punctualFailed.add(other.punctualFailed);
        lateOk.add(other.lateOk);
        lateFailed.add(other.lateFailed);
        lateService.add(other.lateService);
        lateDelay.add(other.lateDelay);
        connectionWait.add(other.connectionWait);
    }

    void reset() {
        started = 0;
        interrupted = 0;
        bodyBytes = 0;
        punctualOk.reset();
        punctualFailed.reset();
        lateOk.reset();
        lateFailed.reset();
        lateService.reset();
        lateDelay.reset();
        connectionWait.reset();
    }

    RequestStats stats(SeriesName name, Duration over) {
        Distribution onTimeOk = punctualOk.distribution();
        Distribution onTimeFailed = punctualFailed.distribution();
        Distribution onTime = onTimeOk.plus(onTimeFailed);
        Distribution ok = onTimeOk.plus(lateOk.distribution());
        Distribution failed = onTimeFailed.plus(lateFailed.distribution());
        return new RequestStats(
                name.method(),
                name.name(),
                started,
                interrupted,
                bodyBytes,
                ok.plus(failed),
                ok,
                failed,
                onTime.plus(lateService.distribution()),
                withZeros(onTime.count(), lateDelay),
                withZeros(ok.count() + failed.count() - connectionWait.count(), connectionWait),
                over);
    }

    private static Distribution withZeros(long zeros, TimeRecorder others) {
        TimeRecorder all = new TimeRecorder();
        all.addZeros(zeros);
        all.add(others);
        return all.distribution();
    }
}
