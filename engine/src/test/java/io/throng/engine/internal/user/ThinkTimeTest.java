package io.throng.engine.internal.user;

import static org.assertj.core.api.Assertions.assertThat;

import io.throng.engine.internal.session.SlotTable;
import io.throng.engine.internal.session.UserRandom;
import io.throng.engine.internal.session.UserSession;
import io.throng.plan.Wait;
import java.time.Duration;
import java.util.LongSummaryStatistics;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ThinkTimeTest {

    private static final Duration SECOND = Duration.ofSeconds(1);

    private final UserSession session = new UserSession(new SlotTable(), new UserRandom(1, 0, 0));
    private final SplittableRandom random = new SplittableRandom(1);

    private long nanos(Wait wait) throws Exception {
        return ThinkTime.of(wait).nanos(random, session);
    }

    @Test
    void shouldGoOnAtOnceWithoutAWait() throws Exception {
        assertThat(nanos(new Wait.None())).isZero();
    }

    @Test
    void shouldWaitAsLongAsTold() throws Exception {
        assertThat(nanos(new Wait.Between(SECOND, SECOND))).isEqualTo(SECOND.toNanos());
        assertThat(nanos(new Wait.Computed(any -> SECOND))).isEqualTo(SECOND.toNanos());
    }

    @Test
    void shouldSpreadWaitsEvenlyBetweenBothBounds() {
        ThinkTime wait = ThinkTime.of(new Wait.Between(SECOND, SECOND.multipliedBy(3)));

        LongSummaryStatistics waits =
                LongStream.range(0, 100_000).map(any -> between(wait)).summaryStatistics();

        assertThat(waits.getMin()).isBetween(SECOND.toNanos(), SECOND.toNanos() + 1_000_000);
        assertThat(waits.getMax()).isBetween(SECOND.toNanos() * 3 - 1_000_000, SECOND.toNanos() * 3);
        assertThat(waits.getAverage()).isBetween(1.99e9, 2.01e9);
    }

    private long between(ThinkTime wait) {
        return ((ThinkTime.Between) wait).nanos(random, session);
    }
}
