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
 * @param total all requests since the start but for those of a warm-up, named {@link RequestStats#AGGREGATED}
 * @param requests every series of the plan, likewise, by name and method; also those without a request
 * @param groups every group of the plan since the start; groups are not requests and not in the total
 * @param warmUp all requests of a warm-up, which are in no other number but the timeline and the current ones
 * @param schedules what became of the schedule of every scenario, in the order of the plan
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
        RequestStats warmUp,
        List<ScheduleStats> schedules,
        RequestStats currentTotal,
        List<RequestStats> current,
        List<Failure> failures,
        List<UserException> exceptions,
        RunPhase phase) {

    public Snapshot {
        requests = List.copyOf(requests);
        groups = List.copyOf(groups);
        schedules = List.copyOf(schedules);
        current = List.copyOf(current);
        failures = List.copyOf(failures);
        exceptions = List.copyOf(exceptions);
    }

    /** Whether the run has ended, and this is what every report ends with. */
    public boolean last() {
        return phase == RunPhase.ENDED;
    }
}
