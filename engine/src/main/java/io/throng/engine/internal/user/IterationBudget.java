package io.throng.engine.internal.user;

import java.util.concurrent.atomic.AtomicLong;

/** How many iterations all users of a run may begin together. Asked once an iteration, from every loop. */
public final class IterationBudget {

    private final long limit;
    private final Runnable onSpent;
    private final AtomicLong claimed = new AtomicLong();

    /**
     * @param limit {@link Long#MAX_VALUE} for no limit
     * @param onSpent called once, on the loop that takes the last iteration
     */
    public IterationBudget(long limit, Runnable onSpent) {
        this.limit = limit;
        this.onSpent = onSpent;
    }

    /** Takes one iteration; false when none is left. */
    public boolean claim() {
        if (limit == Long.MAX_VALUE) {
            return true;
        }
        long before = claimed.getAndIncrement();
        if (before == limit - 1) {
            onSpent.run();
        }
        return before < limit;
    }

    public boolean isSpent() {
        return limit != Long.MAX_VALUE && claimed.get() >= limit;
    }
}
