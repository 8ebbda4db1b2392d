package io.throng.engine.internal.load;

import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;

/** How many users of one load may be in flight, over all loops. Asked once an arrival, from every loop. */
final class InFlightLimit {

    private final int most;
    private final boolean isLimited;
    private final AtomicInteger inFlight = new AtomicInteger();

    /** @param most empty for as many as come */
    InFlightLimit(OptionalInt most) {
        this.most = most.orElse(Integer.MAX_VALUE);
        this.isLimited = most.isPresent();
    }

    /** Takes a place; false when none is free. */
    boolean enter() {
        if (!isLimited) {
            return true;
        }
        int now = inFlight.get();
        while (now < most) {
            if (inFlight.compareAndSet(now, now + 1)) {
                return true;
            }
            now = inFlight.get();
        }
        return false;
    }

    /** Gives a place back. */
    void leave() {
        if (isLimited) {
            inFlight.decrementAndGet();
        }
    }
}
