package io.throng.metrics;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * The state of a run at one moment, immutable. One is made each second, and a last one when every user has ended.
 *
 * @param at wall-clock time of the snapshot
 * @param elapsed time since the start of the run, from the monotonic clock
 * @param users virtual users running
 * @param total all requests since the start, named {@link RequestStats#AGGREGATED}
 * @param requests every series of the plan since the start, by name and method; also those without a request
 * @param groups every group of the plan since the start; groups are not requests and not in the total
 * @param currentTotal all requests of the last full seconds, 5 at most
 * @param current every series over the last full seconds, in the order of {@code requests}
 * @param failures distinct failures, in the order first seen; bounded, the rest is summed under one message
 * @param exceptions distinct exceptions of lambdas, in the order first seen; bounded likewise
 * @param phase how far the run is
 */
public record Snapshot(
        Instant at,
        Duration elapsed,
        int users,
        RequestStats total,
        List<RequestStats> requests,
        List<RequestStats> groups,
        RequestStats currentTotal,
        List<RequestStats> current,
        List<Failure> failures,
        List<UserException> exceptions,
        RunPhase phase) {

    public Snapshot {
        requests = List.copyOf(requests);
        groups = List.copyOf(groups);
        current = List.copyOf(current);
        failures = List.copyOf(failures);
        exceptions = List.copyOf(exceptions);
    }

    /** Whether the run has ended, and this is what every report ends with. */
    public boolean last() {
        return phase == RunPhase.ENDED;
    }
}
