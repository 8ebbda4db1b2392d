package io.throng.engine.internal.user;

import io.throng.engine.internal.session.UserSession;
import io.throng.plan.Wait;
import io.throng.plan.internal.Durations;
import io.throng.session.Session;
import io.throng.session.ThrowingFunction;
import java.time.Duration;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** The time from the end of an iteration to the next one. Keeps nothing of a user, so that all of them share it. */
sealed interface ThinkTime extends Rhythm {

    /** The think time for a wait of the plan that is no schedule. */
    static ThinkTime of(Wait wait) {
        if (wait instanceof Wait.Between between) {
            return new Between(between.min().toNanos(), between.max().toNanos());
        }
        if (wait instanceof Wait.Computed computed) {
            return new Computed(computed.function());
        }
        return new Between(0, 0);
    }

    /**
     * How long it is this time.
     *
     * @throws Exception what a lambda throws
     */
    long nanos(RandomGenerator random, UserSession session) throws Exception;

    @Override
    default boolean next(VirtualUser user) throws Exception {
        return user.sleep(nanos(user.random(), user.session()));
    }

    /** Without a schedule, an iteration is meant to begin when it does. */
    @Override
    default void begun(VirtualUser user) {
        user.countIteration(user.measurement().isInWarmUp(), 0);
    }

    /** An even choice between two bounds. */
    record Between(long minNanos, long maxNanos) implements ThinkTime {
        @Override
        public long nanos(RandomGenerator random, UserSession session) {
            return minNanos == maxNanos ? minNanos : random.nextLong(minNanos, maxNanos + 1);
        }
    }

    /** What a lambda says. */
    record Computed(ThrowingFunction<Session, Duration> function) implements ThinkTime {

        private static final Duration LONGEST = Duration.ofDays(365);

        @Override
        public long nanos(RandomGenerator random, UserSession session) throws Exception {
            @Nullable Duration duration = function.apply(session);
            if (duration == null || duration.isNegative()) {
                String given = duration == null ? "null" : Durations.text(duration);
                throw new IllegalStateException("wait time is " + given + ", expected 0s or more");
            }
            if (duration.compareTo(LONGEST) > 0) {
                throw new IllegalStateException("wait time is " + Durations.text(duration) + ", expected "
                        + Durations.text(LONGEST) + " at most");
            }
            return duration.toNanos();
        }
    }
}
