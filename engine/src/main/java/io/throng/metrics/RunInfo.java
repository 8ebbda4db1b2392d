package io.throng.metrics;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What is known of a run before its first request.
 *
 * @param version the version of Throng
 * @param startedAt wall-clock time of the start
 * @param seed the seed every random choice of the run comes from
 * @param target the base URL without user and password; empty when the plan has none
 * @param users the number of virtual users the plan asks for
 * @param runTime how long the load lasts; empty when something else ends it
 * @param plan the plan, described for a human reader in several lines
 */
public record RunInfo(
        String version,
        Instant startedAt,
        long seed,
        String target,
        int users,
        Optional<Duration> runTime,
        String plan) {}
