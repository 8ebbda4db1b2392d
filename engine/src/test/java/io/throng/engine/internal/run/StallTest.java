package io.throng.engine.internal.run;

import static io.throng.engine.testing.Loads.arriving;
import static io.throng.engine.testing.Loads.hit;
import static io.throng.engine.testing.Loads.open;
import static io.throng.engine.testing.Loads.rate;
import static io.throng.engine.testing.Loads.seconds;
import static io.throng.engine.testing.Plans.plan;
import static org.assertj.core.api.Assertions.assertThat;

import io.throng.metrics.Distribution;
import io.throng.metrics.RunResult;
import io.throng.plan.Plan;
import io.throng.plan.Wait;
import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What response times must be when a server stalls for 2 of 20 seconds, worked out beside what is measured: a load that
 * has a schedule feels the stall in every request that was meant to start while it lasted.
 */
class StallTest {

    private static final long SECOND = 1_000_000_000;
    private static final StallingServer SERVER = new StallingServer(seconds(5), seconds(7), seconds(0.005));

    /** Three digits, and times are cut to microseconds. */
    private static final double PRECISION = 0.001;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void shouldMeasureWhatArrivalsFeel(int loops) {
        RunResult result =
                SERVER.complete(arriving(open(rate(100, 20)), hit("a")), loops).result();

        long[] response = LongStream.range(0, 2_000)
                .map(index -> index * SECOND / 100)
                .map(due -> SERVER.endNanos(due) - due)
                .toArray();
        assertPercentiles(result.total().responseTime(), response);
        assertPercentiles(result.total().serviceTime(), response);
        assertPercentiles(result.total().startDelay(), new long[2_000]);
        assertThat(result.total().responseTime().p(90)).isGreaterThan(seconds(0.005));
        assertThat(result.total().responseTime().p(99)).isGreaterThan(seconds(1.7));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void shouldMeasureWhatPacedUsersFeelWhoAreLateAfterTheStall(int loops) {
        Plan plan = plan(
                load -> load.withUsers(10).withSpawnRate(100).withRunTime(seconds(20)),
                hit("a", new Wait.Pacing(seconds(0.1))));

        RunResult result = SERVER.complete(plan, loops).result();

        long[] response = new long[2_000];
        long[] service = new long[2_000];
        long[] delay = new long[2_000];
        for (int user = 0; user < 10; user++) {
            long free = 0;
            for (int slot = 0; slot < 200; slot++) {
                long due = user * SECOND / 100 + slot * SECOND / 10;
                long begin = Math.max(due, free);
                free = SERVER.endNanos(begin);
                int index = user * 200 + slot;
                response[index] = free - due;
                service[index] = free - begin;
                delay[index] = begin - due;
            }
        }
        assertPercentiles(result.total().responseTime(), response);
        assertPercentiles(result.total().serviceTime(), service);
        assertPercentiles(result.total().startDelay(), delay);
        assertThat(result.total().responseTime().p(90)).isGreaterThan(seconds(0.1));
        assertThat(result.total().serviceTime().p(99)).isLessThan(seconds(0.0051));
    }

    private static void assertPercentiles(Distribution measured, long[] truthNanos) {
        long[] sorted = truthNanos.clone();
        Arrays.sort(sorted);
        assertThat(measured.count()).isEqualTo(sorted.length);
        DoubleStream.concat(IntStream.rangeClosed(1, 100).asDoubleStream(), DoubleStream.of(99.5, 99.9, 99.95))
                .forEach(percent -> assertPercentile(measured, percent, sorted));
    }

    private static void assertPercentile(Distribution measured, double percent, long[] sorted) {
        int rank = (int) Math.max(1, Math.ceil(Math.nextDown(percent) * sorted.length / 100));
        long truth = sorted[rank - 1];
        assertThat(measured.p(percent).toNanos())
                .as("%s %%", percent)
                .isBetween((long) (truth * (1 - PRECISION)) - 1_000, (long) (truth * (1 + PRECISION)) + 1_000);
    }
}
