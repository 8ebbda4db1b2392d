package io.throng.engine.internal.user;

import io.throng.engine.internal.session.UserSession;
import io.throng.plan.Wait;
import io.throng.plan.internal.Durations;
import io.throng.plan.load.LatePolicy;
import io.throng.session.Session;
import io.throng.session.ThrowingFunction;
import java.time.Duration;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** When the next iteration begins. */
public sealed interface ThinkTime {

    /**
     * The moment the next iteration is due.
     *
     * @param dueNanos when the last one was due
     * @param nowNanos when it ended
     * @throws Exception what a lambda throws
     */
    long nextNanos(long dueNanos, long nowNanos, SplittableRandom random, UserSession session) throws Exception;

    /** Whether lateness against that moment is a start delay, because it belongs to a schedule. */
    default boolean isSchedule() {
        return false;
    }

    /**
     * When an iteration may begin, which may be later than it is due.
     *
     * @param begunNanos when the last one began
     */
    default long earliestNanos(long dueNanos, long begunNanos) {
        return dueNanos;
    }

    /** Whether an iteration is so late that it does not happen, but the next one. */
    default boolean isTooLate(long dueNanos, long nowNanos) {
        return false;
    }

    /** The slot of a schedule that follows one; the same moment without a schedule. */
    default long slotAfter(long dueNanos) {
        return dueNanos;
    }

    /**
     * How many slots of a schedule lie between two moments; 0 without a schedule.
     *
     * @param firstNanos the first slot
     * @param endNanos a slot then is not among them
     */
    default long slots(long firstNanos, long endNanos) {
        return 0;
    }

    /** The think time for a wait of the plan. */
    static ThinkTime of(Wait wait) {
        if (wait instanceof Wait.Between between) {
            return new Between(between.min().toNanos(), between.max().toNanos());
        }
        if (wait instanceof Wait.Pacing pacing) {
            return new Pacing(pacing.period().toNanos(), pacing.late());
        }
        if (wait instanceof Wait.Computed computed) {
            return new Computed(computed.function());
        }
        return new Between(0, 0);
    }

    /** An even choice between two bounds, after the end of the last iteration. */
    record Between(long minNanos, long maxNanos) implements ThinkTime {
        @Override
        public long nextNanos(long dueNanos, long nowNanos, SplittableRandom random, UserSession session) {
            return nowNanos + (minNanos == maxNanos ? minNanos : random.nextLong(minNanos, maxNanos + 1));
        }
    }

    /**
     * Slots of equal length, however long an iteration takes.
     *
     * @param late what becomes of a slot whose user is still busy
     */
    record Pacing(long periodNanos, LatePolicy late) implements ThinkTime {
        @Override
        public long nextNanos(long dueNanos, long nowNanos, SplittableRandom random, UserSession session) {
            return slotAfter(dueNanos);
        }

        @Override
        public boolean isSchedule() {
            return true;
        }

        @Override
        public long earliestNanos(long dueNanos, long begunNanos) {
            return late instanceof LatePolicy.BoundedCatchUp
                    ? Math.max(dueNanos, begunNanos + periodNanos / 2)
                    : dueNanos;
        }

        @Override
        public long slotAfter(long dueNanos) {
            return dueNanos + periodNanos;
        }

        @Override
        public long slots(long firstNanos, long endNanos) {
            return firstNanos >= endNanos ? 0 : (endNanos - firstNanos - 1) / periodNanos + 1;
        }

        @Override
        public boolean isTooLate(long dueNanos, long nowNanos) {
            return late instanceof LatePolicy.Drop drop
                    && nowNanos - dueNanos > drop.moreThan().toNanos();
        }
    }

    /** What a lambda says, after the end of the last iteration. */
    record Computed(ThrowingFunction<Session, Duration> function) implements ThinkTime {

        private static final Duration LONGEST = Duration.ofDays(365);

        @Override
        public long nextNanos(long dueNanos, long nowNanos, SplittableRandom random, UserSession session)
                throws Exception {
            @Nullable Duration duration = function.apply(session);
            if (duration == null || duration.isNegative()) {
                String given = duration == null ? "null" : Durations.text(duration);
                throw new IllegalStateException("wait time is " + given + ", expected 0s or more");
            }
            if (duration.compareTo(LONGEST) > 0) {
                throw new IllegalStateException("wait time is " + Durations.text(duration) + ", expected "
                        + Durations.text(LONGEST) + " at most");
            }
            return nowNanos + duration.toNanos();
        }
    }
}
