package io.throng.engine.internal.simulation;

import java.util.Optional;

/**
 * How a simulated step ends.
 *
 * @param afterNanos how long after it was asked for, 0 or more
 * @param failure the message when it has failed
 */
public record Reply(long afterNanos, Optional<String> failure) {}
