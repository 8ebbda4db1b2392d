package io.throng.metrics;

import java.time.Duration;
import java.util.List;

/**
 * One entry of the timeline: what ended between two moments of the run. Entries are one second long; on long runs
 * neighbours are merged, without loss to their distributions, so that a timeline never has more than 600 entries.
 *
 * @param from start of the interval, since the start of the run
 * @param elapsed end of the interval, since the start of the run
 * @param users virtual users running at the end of the interval
 * @param arrivals virtual users of the open model that began in the interval
 * @param warmUp how many of the requests that ended in the interval belong to a warm-up
 * @param total all requests that ended in the interval, those of a warm-up included
 * @param requests the same by series
 */
public record Interval(
        Duration from,
        Duration elapsed,
        int users,
        long arrivals,
        long warmUp,
        RequestStats total,
        List<RequestStats> requests) {

    public Interval {
        requests = List.copyOf(requests);
    }
}
