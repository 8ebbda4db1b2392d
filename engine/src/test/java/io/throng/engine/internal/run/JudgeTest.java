package io.throng.engine.internal.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.throng.metrics.Distribution;
import io.throng.metrics.Health;
import io.throng.metrics.RequestStats;
import io.throng.metrics.RunPhase;
import io.throng.metrics.Snapshot;
import io.throng.metrics.UserException;
import io.throng.metrics.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.HdrHistogram.Histogram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class JudgeTest {

    private static final Health HEALTHY = new Health(Duration.ofMillis(3), 60, 0);
    private static final Health LAGGING = new Health(Duration.ofMillis(1_500), 60, 6);
    private static final String LAG =
            "the event loops kept work waiting for 250ms or longer in 6 of 60 seconds (1.5s at most)";
    private static final String NOTHING = "not a single request came to its end";

    private record Numbers(long started, int ok, int failed, long interrupted, long thrown) {}

    private static final Numbers NONE = new Numbers(0, 0, 0, 0, 0);

    static Stream<Arguments> verdicts() {
        String failures = "2 of 5 requests failed (40.00 %)";
        String books = "the books do not balance: 7 requests started, but 6 ended";
        String silent =
                "1 event loop(s) never came back: a lambda blocks or does not end, and what they measured last is"
                        + " lost";
        return Stream.of(
                row(new Numbers(5, 5, 0, 0, 0), HEALTHY, 0, Verdict.PASSED),
                row(new Numbers(6, 5, 0, 1, 0), HEALTHY, 0, Verdict.PASSED),
                row(new Numbers(0, 0, 0, 0, 0), HEALTHY, 0, Verdict.NO_DATA, NOTHING),
                row(new Numbers(3, 0, 0, 3, 0), HEALTHY, 0, Verdict.NO_DATA, NOTHING),
                row(new Numbers(5, 3, 2, 0, 0), HEALTHY, 0, Verdict.FAILED, failures),
                row(
                        new Numbers(5, 5, 0, 0, 1),
                        HEALTHY,
                        0,
                        Verdict.FAILED,
                        "1 exception was thrown by lambdas of the test"),
                row(
                        new Numbers(5, 5, 0, 0, 3),
                        HEALTHY,
                        0,
                        Verdict.FAILED,
                        "3 exceptions were thrown by lambdas of the test"),
                row(
                        new Numbers(0, 0, 0, 0, 1),
                        HEALTHY,
                        0,
                        Verdict.FAILED,
                        "1 exception was thrown by lambdas of the test",
                        NOTHING),
                row(new Numbers(5, 5, 0, 0, 0), LAGGING, 0, Verdict.UNTRUSTWORTHY, LAG),
                row(new Numbers(0, 0, 0, 0, 0), LAGGING, 0, Verdict.UNTRUSTWORTHY, LAG, NOTHING),
                row(new Numbers(5, 3, 2, 0, 0), LAGGING, 0, Verdict.FAILED, failures, LAG),
                row(new Numbers(7, 5, 0, 1, 0), HEALTHY, 0, Verdict.UNTRUSTWORTHY, books),
                row(new Numbers(7, 5, 0, 1, 0), HEALTHY, 1, Verdict.UNTRUSTWORTHY, silent));
    }

    private static Arguments row(Numbers numbers, Health health, int silentLoops, Verdict verdict, String... reasons) {
        return Arguments.of(numbers, health, silentLoops, verdict, List.of(reasons));
    }

    @ParameterizedTest(name = "{0} {2} silent: {3}")
    @MethodSource("verdicts")
    void shouldFindTheVerdictAndEveryFactBehindIt(
            Numbers numbers, Health health, int silentLoops, Verdict verdict, List<String> reasons) {
        Judge judge = new Judge(snapshot(numbers, NONE), health, silentLoops, List.of());

        assertThat(judge.verdict()).isEqualTo(verdict);
        assertThat(judge.reasons()).isEqualTo(reasons);
    }

    @Test
    void shouldNotTrustARunThatDroppedSomething() {
        Judge judge =
                new Judge(snapshot(new Numbers(5, 5, 0, 0, 0), NONE), HEALTHY, 0, List.of("dropped 1 of 6 arrivals"));

        assertThat(judge.verdict()).isEqualTo(Verdict.UNTRUSTWORTHY);
        assertThat(judge.reasons()).containsExactly("dropped 1 of 6 arrivals");
    }

    @Test
    void shouldNotBlameARunForFailuresOfItsWarmUp() {
        Judge judge =
                new Judge(snapshot(new Numbers(5, 5, 0, 0, 0), new Numbers(3, 1, 2, 0, 0)), HEALTHY, 0, List.of());

        assertThat(judge.verdict()).isEqualTo(Verdict.PASSED);
    }

    @Test
    void shouldSayThatEverythingBelongsToTheWarmUp() {
        Judge judge = new Judge(snapshot(NONE, new Numbers(3, 3, 0, 0, 0)), HEALTHY, 0, List.of());

        assertThat(judge.verdict()).isEqualTo(Verdict.NO_DATA);
        assertThat(judge.reasons()).containsExactly(NOTHING + " but the 3 of the warm-up");
    }

    @Test
    void shouldFindBooksOfTheWarmUpThatDoNotBalance() {
        Judge judge =
                new Judge(snapshot(new Numbers(5, 5, 0, 0, 0), new Numbers(3, 2, 0, 0, 0)), HEALTHY, 0, List.of());

        assertThat(judge.reasons())
                .containsExactly("the books do not balance: 3 requests of the warm-up started, but 2 ended");
    }

    private static RequestStats stats(Numbers numbers) {
        Distribution ok = millis(numbers.ok());
        Distribution failed = millis(numbers.failed());
        Distribution all = ok.plus(failed);
        return new RequestStats(
                "",
                RequestStats.AGGREGATED,
                numbers.started(),
                numbers.interrupted(),
                0,
                all,
                ok,
                failed,
                all,
                all,
                Distribution.EMPTY,
                Duration.ofSeconds(60));
    }

    private static Snapshot snapshot(Numbers numbers, Numbers warmUp) {
        RequestStats total = stats(numbers);
        List<UserException> exceptions = numbers.thrown() == 0
                ? List.of()
                : List.of(new UserException("p", "t", "m", "s", numbers.thrown(), Instant.EPOCH, Instant.EPOCH));
        return new Snapshot(
                Instant.EPOCH,
                Duration.ofSeconds(60),
                0,
                total,
                List.of(),
                List.of(),
                stats(warmUp),
                List.of(),
                total,
                List.of(),
                List.of(),
                exceptions,
                RunPhase.ENDED);
    }

    private static Distribution millis(int count) {
        if (count == 0) {
            return Distribution.EMPTY;
        }
        Histogram histogram = new Histogram(3);
        histogram.recordValueWithCount(1_000, count);
        return Distribution.of(histogram, count * 1_000_000L, 1_000_000, 1_000_000);
    }
}
