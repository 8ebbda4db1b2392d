package io.throng.engine.internal.wire;

import io.throng.metrics.FailureKind;

/** Who waits for an exchange to end. Exactly one of the methods is called, on the loop, unless it is cancelled. */
public interface Answer {

    /** The whole response has been received; {@link Exchange} holds what was asked to be kept. */
    void received();

    /** There is no whole response. The message holds no secrets. */
    void failed(FailureKind kind, String message);
}
