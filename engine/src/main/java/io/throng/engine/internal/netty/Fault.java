package io.throng.engine.internal.netty;

import io.throng.metrics.FailureKind;

/**
 * How an exchange failed.
 *
 * @param message the same for equal faults: holds neither a port of ours nor the hash of an object
 */
record Fault(FailureKind kind, String message) {}
