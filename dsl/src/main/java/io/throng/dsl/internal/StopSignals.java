package io.throng.dsl.internal;

import io.throng.engine.Run;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Stops a run when the process is told to end: the first signal lets running iterations end, another one does not wait
 * for them. A signal that comes before the run has started stops it as soon as it has.
 */
final class StopSignals {

    private final Signals signals = Signals.handledBy(this::receive);
    private @Nullable Run run;
    private int first;
    private int received;

    /** The run that signals stop. */
    synchronized void stop(Run started) {
        run = started;
        obey();
    }

    private synchronized void receive(int number) {
        first = received == 0 ? number : first;
        received++;
        obey();
    }

    private void obey() {
        if (run != null && received == 1) {
            run.stop();
        } else if (run != null && received > 1) {
            run.stopNow();
        }
    }

    /** The number of the first signal, if there was any. */
    synchronized OptionalInt first() {
        return received == 0 ? OptionalInt.empty() : OptionalInt.of(first);
    }

    /** Puts back the handlers that were there before. */
    void release() {
        signals.release();
    }
}
