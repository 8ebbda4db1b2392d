package io.throng.metrics;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What a run of a plan would be like, worked out without sending anything. Immutable.
 *
 * @param info what the run would tell at its start; the stamp is that of virtual time
 * @param responseTime what every request was taken to last
 * @param length how much of the load is previewed: all of it, unless it is endless or cut off
 * @param endless whether the load goes on until it is stopped, so that only its beginning is here
 * @param cutOff what there would be in all, when the load is too much to be worked out, so that only its beginning is
 *     here; empty when it is not
 * @param failure why a run would stop at the end of this preview and fail, one sentence, which is the first warning,
 *     too; empty when nothing is known that would make it
 * @param moments the load over time, oldest first, each as long as the others but for the last, which may be shorter
 * @param requests how many requests of each series there would be, in the order of a result; a warm-up included
 * @param warmUpRequests how many of them belong to a warm-up, and would not be in the totals of a run
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
        Optional<CutOff> cutOff,
        Optional<String> failure,
        List<Moment> moments,
        List<Expected> requests,
        long warmUpRequests,
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
     * @param users most virtual users at a time within it; those that leave at its start count
     * @param arrivals users of the open model that arrive in it
     * @param requests requests that end in it
     */
    public record Moment(Duration from, Duration to, int users, long arrivals, long requests) {}

    /**
     * What is known of a load that could not be worked out to its end. All other numbers are of its beginning.
     *
     * @param length how long the whole load lasts; empty when that is not known beforehand
     * @param arrivals how many users arrive in all; empty likewise
     */
    public record CutOff(Optional<Duration> length, OptionalLong arrivals) {}

    /** How many requests of a series there would be. */
    public record Expected(String method, String name, long count) {}

    public Preview {
        moments = List.copyOf(moments);
        requests = List.copyOf(requests);
        warnings = List.copyOf(warnings);
    }
}
