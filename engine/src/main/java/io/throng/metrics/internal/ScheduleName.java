package io.throng.metrics.internal;

/**
 * A scenario whose schedule is counted.
 *
 * @param scenario its name
 * @param arrivals whether users arrive, else they iterate
 */
public record ScheduleName(String scenario, boolean arrivals) {}
