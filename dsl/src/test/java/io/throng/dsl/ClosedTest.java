package io.throng.dsl;

import static io.throng.dsl.Throng.closed;
import static io.throng.dsl.Throng.get;
import static io.throng.dsl.Throng.millis;
import static io.throng.dsl.Throng.scenario;
import static io.throng.dsl.Throng.seconds;
import static io.throng.dsl.Throng.stage;
import static io.throng.dsl.Throng.stages;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.throng.plan.load.Beginning;
import io.throng.plan.load.ClosedLoad;
import io.throng.plan.load.RateSegment;
import io.throng.plan.load.UserCurve;
import io.throng.plan.load.UserSegment;
import io.throng.plan.load.UserSegment.Curve;
import io.throng.plan.load.UserSegment.Ramp;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClosedTest {

    private static final Duration TEN = seconds(10);
    private static final UserCurve CURVE = elapsed -> elapsed.toMillis() / 1000.0 + 0.4;

    @Test
    void shouldBeginWithNobodyAtTheStart() {
        assertThat(closed().toPlan()).isEqualTo(ClosedLoad.EMPTY);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("words")
    void shouldSayHowManyUsersThereAre(String words, Closed load, List<UserSegment> expected) {
        assertThat(load.toPlan().schedule().segments()).isEqualTo(expected);
    }

    static Stream<Arguments> words() {
        return Stream.of(
                words("ramp", closed().ramp(2, 9, TEN), new Ramp(2, 9, TEN)),
                words("hold", closed().hold(5, TEN), new Ramp(5, 5, TEN)),
                words("hold without end", closed().hold(5), new Ramp(5, 5, RateSegment.ENDLESS)),
                words("step from nobody", closed().step(3, 2, TEN), new Ramp(3, 3, TEN), new Ramp(6, 6, TEN)),
                words(
                        "step after a ramp",
                        closed().ramp(0, 5, TEN).step(2, 2, TEN),
                        new Ramp(0, 5, TEN),
                        new Ramp(7, 7, TEN),
                        new Ramp(9, 9, TEN)),
                words(
                        "step down",
                        closed().hold(5, TEN).step(-2, 2, TEN),
                        new Ramp(5, 5, TEN),
                        new Ramp(3, 3, TEN),
                        new Ramp(1, 1, TEN)),
                words(
                        "spike from nobody",
                        closed().spike(50, TEN),
                        new Ramp(0, 50, seconds(5)),
                        new Ramp(50, 0, seconds(5))),
                words(
                        "spike of an odd length after a hold",
                        closed().hold(5, TEN).spike(50, Duration.ofNanos(3)),
                        new Ramp(5, 5, TEN),
                        new Ramp(5, 50, Duration.ofNanos(1)),
                        new Ramp(50, 5, Duration.ofNanos(2))),
                words("curve", closed().curve(CURVE, TEN), new Curve("curve", CURVE, TEN)),
                words(
                        "step after a curve",
                        closed().curve(CURVE, TEN).step(1, 1, TEN),
                        new Curve("curve", CURVE, TEN),
                        new Ramp(11, 11, TEN)),
                words(
                        "step after stages",
                        closed().then(stages(
                                        stage(TEN).users(8),
                                        stage(TEN).users(20).spawnRate(2)))
                                .step(1, 1, TEN),
                        new Ramp(8, 8, TEN),
                        new UserSegment.Stage(TEN, 20, 2),
                        new Ramp(21, 21, TEN)));
    }

    private static Arguments words(String words, Closed load, UserSegment... expected) {
        return arguments(words, load, List.of(expected));
    }

    @SuppressWarnings("NullAway") // callers may not use it
    static Stream<Arguments> nulls() {
        return Stream.of(
                nulls("length is null, expected a time such as seconds(10)", () -> closed().hold(5, null)),
                nulls("length is null, expected a time such as seconds(10)", () -> closed().spike(5, null)),
                nulls("length of a step is null, expected a time such as seconds(10)", () -> closed().step(5, 1, null)),
                nulls("curve is null, expected a function of time", () -> closed().curve(null, TEN)),
                nulls("length of a stage is null, expected a time such as seconds(10)", () -> stage(null)),
                nulls("offset is null, expected a time such as seconds(10)", () -> closed().startAfter(null)));
    }

    private static Arguments nulls(String message, ThrowingCallable word) {
        return arguments(message, word);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("nulls")
    void shouldRefuseNullAtTheWord(String message, ThrowingCallable word) {
        assertThatThrownBy(word).isInstanceOf(NullPointerException.class).hasMessage(message);
    }

    @Test
    void shouldNotAskACurveBeyondItsLength() {
        UserCurve short10 = elapsed -> {
            if (elapsed.compareTo(TEN) >= 0) {
                throw new IllegalStateException("too late");
            }
            return 7;
        };

        assertThat(closed().curve(short10, TEN)
                        .step(1, 1, TEN)
                        .toPlan()
                        .schedule()
                        .segments())
                .endsWith(new Ramp(8, 8, TEN));
    }

    @Test
    void shouldSayWhereACurveFailsThatAStepGoesOnFrom() {
        Closed wrong = closed().curve(elapsed -> Double.NaN, TEN);

        assertThatThrownBy(() -> wrong.spike(5, TEN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("users at 9.999999999s is NaN, expected 0 to 10000000");
    }

    @Test
    void shouldSayWhenItBeginsWhateverTheOrder() {
        Beginning expected = new Beginning(Optional.of("buy"), TEN);

        assertThat(closed().after(scenario("buy").task(get("/")))
                        .startAfter(TEN)
                        .toPlan()
                        .beginning())
                .isEqualTo(expected);
        assertThat(closed().startAfter(TEN).after("buy").toPlan().beginning()).isEqualTo(expected);
    }

    @Test
    void shouldTakeEverythingSaidSoFarAsWarmUp() {
        Closed load = closed().ramp(0, 5, TEN).hold(5, millis(500)).warmUp().hold(5, TEN);

        assertThat(load.toPlan().warmUp()).isEqualTo(seconds(10.5));
    }

    @Test
    void shouldNotChangeAKeptValue() {
        Closed kept = closed().hold(5, TEN);
        ClosedLoad before = kept.toPlan();

        assertThat(Stream.of(
                                kept.hold(1),
                                kept.step(1, 1, TEN),
                                kept.spike(9, TEN),
                                kept.curve(CURVE, TEN),
                                kept.then(stages(stage(TEN).users(1))),
                                kept.startAfter(TEN),
                                kept.after("other"),
                                kept.warmUp())
                        .map(Closed::toPlan))
                .doesNotContain(before);
        assertThat(kept.toPlan()).isEqualTo(before);
    }

    @Test
    void shouldKeepEverySettingWhenAnotherOneChanges() {
        ClosedLoad load = closed().hold(5, TEN)
                .warmUp()
                .after("other")
                .startAfter(seconds(1))
                .hold(5, TEN)
                .toPlan();

        assertThat(load.warmUp()).isEqualTo(TEN);
        assertThat(load.beginning()).isEqualTo(new Beginning(Optional.of("other"), seconds(1)));
        assertThat(load.schedule().segments()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 10_001})
    void shouldRefuseStairsWithoutAReasonableNumberOfSteps(int times) {
        assertThatThrownBy(() -> closed().step(1, times, TEN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("step has " + times + " steps, expected 1 to 10000");
    }

    @Test
    void shouldRefuseStairsThatLeadTooHigh() {
        assertThatThrownBy(() -> closed().step(2_000_000_000, 2, TEN))
                .hasMessage("step leads to 4000000000 users, expected at most 2147483647");
    }

    @Test
    void shouldRefuseAWarmUpOfNothingOrWithoutEnd() {
        assertThatThrownBy(() -> closed().warmUp())
                .hasMessage("warmUp() follows a load that takes no time, expected it after one with a length");
        assertThatThrownBy(() -> closed().hold(3).warmUp())
                .hasMessage("warmUp() follows a load without an end, expected one with a length");
    }
}
