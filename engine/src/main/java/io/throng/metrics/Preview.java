package io.throng.metrics;

import java.time.Duration;
import java.util.List;

/**
 * What a run of a plan would be like, worked out without sending anything. Immutable.
 *
 * @param info what the run would tell at its start; the stamp is that of virtual time
 * @param responseTime what every request was taken to last
 * @param length how much of the load is previewed: all of it, unless it is endless
 * @param endless whether the load goes on until it is stopped, so that only its beginning is here
 * @param moments the load over time, oldest first, each as long as the others but for the last
 * @param requests how many requests of each series there would be, in the order of a result; a warm-up included
 * @param arrivals users that would arrive in the open model, a warm-up included
 * @param dropped arrivals and pacing slots that would be dropped
 * @param peakUsers most virtual users at a time
 * @param peakRequests most requests in flight at a time
 * @param peakConnections most connections open at a time
 * @param warnings what stands in the way of the run on this machine or in this plan, one sentence each; empty when
 *     nothing does
 */
public record Preview(
        RunInfo info,
        Duration responseTime,
        Duration length,
        boolean endless,
        List<Moment> moments,
        List<Expected> requests,
        long arrivals,
        long dropped,
        int peakUsers,
        int peakRequests,
        int peakConnections,
        List<String> warnings) {

    /**
     * A stretch of the run.
     *
     * @param from its start, since the start of the run
     * @param to its end
     * @param users virtual users running at its end
     * @param arrivals users of the open model that arrive in it
     * @param requests requests that end in it
     */
    public record Moment(Duration from, Duration to, int users, long arrivals, long requests) {}

    /** How many requests of a series there would be. */
    public record Expected(String method, String name, long count) {}

    public Preview {
        moments = List.copyOf(moments);
        requests = List.copyOf(requests);
        warnings = List.copyOf(warnings);
    }
}
