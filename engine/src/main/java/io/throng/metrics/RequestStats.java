package io.throng.metrics;

import java.time.Duration;

/**
 * What is known of one series of requests (or of all together) over a stretch of time. The books:
 * {@code started = ok + failed + interrupted + inFlight}; when the run has ended nothing is in flight.
 *
 * @param method the HTTP method, or the kind of call; empty for the total
 * @param name the name of the series; {@code Aggregated} for the total
 * @param started requests begun in this stretch
 * @param interrupted requests cut off by the end of the run; they have no time
 * @param bodyBytes bytes of all response bodies, without chunk framing
 * @param responseTime from the moment a request was meant to start to its last byte, ok and failed together
 * @param okResponseTime the same for the ok ones
 * @param failedResponseTime the same for the failed ones
 * @param serviceTime from the moment a request asked for a connection to its last byte
 * @param startDelay from the moment a request was meant to start to the moment it asked for a connection
 * @param connectionWait from the moment a request asked for a connection to the moment it had one, open and ready; part
 *     of both times, and zero where a connection was idle
 * @param over the length of the stretch, which every rate divides by
 */
public record RequestStats(
        String method,
        String name,
        long started,
        long interrupted,
        long bodyBytes,
        Distribution responseTime,
        Distribution okResponseTime,
        Distribution failedResponseTime,
        Distribution serviceTime,
        Distribution startDelay,
        Distribution connectionWait,
        Duration over) {

    /** The name of the row that all samples were merged into. */
    public static final String AGGREGATED = "Aggregated";

    /** Requests that came to their own end: ok and failed. */
    public long count() {
        return responseTime.count();
    }

    public long ok() {
        return okResponseTime.count();
    }

    public long failed() {
        return failedResponseTime.count();
    }

    /** Failed requests as a share of {@link #count()}, from 0 to 1; 0 when there is none. */
    public double failureRatio() {
        return count() == 0 ? 0 : (double) failed() / count();
    }

    /** {@link #count()} per second of {@link #over()}. */
    public double requestsPerSecond() {
        return perSecond(count());
    }

    /** {@link #failed()} per second of {@link #over()}. */
    public double failuresPerSecond() {
        return perSecond(failed());
    }

    /** Mean size of a response body in bytes; 0 when there is none. */
    public double averageBodyBytes() {
        return count() == 0 ? 0 : (double) bodyBytes / count();
    }

    private double perSecond(long events) {
        return over.isZero() ? 0 : events / (over.toNanos() / 1e9);
    }
}
