package io.throng.engine.internal.user;

import java.util.concurrent.atomic.AtomicLong;

/** How many iterations all users of a run may begin together. Asked once an iteration, from every loop. */
public final class IterationBudget {

    private final long limit;
    private final AtomicLong claimed = new AtomicLong();

    /** @param limit {@link Long#MAX_VALUE} for no limit */
    public IterationBudget(long limit) {
        this.limit = limit;
    }

    /** Takes one iteration; false when none is left. */
    boolean claim() {
        return limit == Long.MAX_VALUE || claimed.getAndIncrement() < limit;
    }

    public boolean isSpent() {
        return limit != Long.MAX_VALUE && claimed.get() >= limit;
    }
}
