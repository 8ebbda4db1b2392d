package io.throng.plan.load;

import static io.throng.plan.load.Profiles.seconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.throng.plan.load.UserSegment.Curve;
import io.throng.plan.load.UserSegment.Ramp;
import io.throng.plan.load.UserSegment.Stage;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class UserScheduleTest {

    private static final double AT_ONCE = Double.POSITIVE_INFINITY;

    /** The stages of the acceptance program at full scale. */
    private static final UserSchedule WAVES = of(
            stage(30, 10, 2), stage(60, 50, 5), stage(30, 20, 2), stage(40, 80, 10), stage(20, 30, 3), stage(30, 0, 5));

    private static UserSchedule of(UserSegment... segments) {
        return new UserSchedule(List.of(segments));
    }

    private static Stage stage(double seconds, int users, double rate) {
        return new Stage(seconds(seconds), users, rate);
    }

    private static Ramp ramp(int from, int to, double seconds) {
        return new Ramp(from, to, seconds(seconds));
    }

    private static Curve curve(UserCurve curve, double seconds) {
        return new Curve("c", curve, seconds(seconds));
    }

    private static Move move(double at, int users, double rate) {
        return new Move(seconds(at), users, rate);
    }

    static Stream<Arguments> moves() {
        return Stream.of(
                Arguments.of("nobody", of(), List.of()),
                Arguments.of("a stage", of(stage(30, 10, 2)), List.of(move(0, 10, 2))),
                Arguments.of("stages", of(stage(30, 10, 2), stage(5, 0, 4)), List.of(move(0, 10, 2), move(30, 0, 4))),
                Arguments.of("a ramp from nobody", of(ramp(0, 10, 5)), List.of(move(0, 10, 2))),
                Arguments.of("a ramp from some", of(ramp(4, 0, 8)), List.of(move(0, 4, AT_ONCE), move(0, 0, 0.5))),
                Arguments.of("ramp and hold", of(ramp(0, 10, 5), ramp(10, 10, 5)), List.of(move(0, 10, 2))),
                Arguments.of(
                        "holds of other heights",
                        of(ramp(3, 3, 1), ramp(9, 9, 1), ramp(3, 3, 1)),
                        List.of(move(0, 3, AT_ONCE), move(1, 9, AT_ONCE), move(2, 3, AT_ONCE))),
                Arguments.of("no time", of(ramp(0, 7, 0)), List.of(move(0, 7, AT_ONCE))),
                Arguments.of(
                        "a ramp after a stage that was too slow",
                        of(stage(2, 10, 1), ramp(10, 0, 5)),
                        List.of(move(0, 10, 1), move(2, 10, AT_ONCE), move(2, 0, 2))),
                Arguments.of(
                        "a ramp from where a slow stage was left",
                        of(stage(2, 10, 1), ramp(2, 0, 1)),
                        List.of(move(0, 10, 1), move(2, 0, 2))),
                Arguments.of(
                        "a curve with a step",
                        of(curve(at -> at.toMillis() < 500 ? 4 : 6.4, 1)),
                        List.of(move(0, 4, AT_ONCE), move(0.49, 6, 200))),
                Arguments.of("a curve that only seems to change", of(curve(at -> 0.49, 1)), List.of()),
                Arguments.of(
                        "a curve's last instant is not its own",
                        of(curve(at -> at.toSeconds() < 1 ? 2 : 9, 1)),
                        List.of(move(0, 2, AT_ONCE))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("moves")
    void shouldMove(String why, UserSchedule schedule, List<Move> moves) {
        assertThat(schedule.moves()).as(why).isEqualTo(moves);
    }

    /** Computed by hand from the stages: users start or stop at the instants number / rate, the first at once. */
    @ParameterizedTest
    @CsvSource({
        "0, 1",
        "0.49, 1",
        "0.5, 2",
        "4.49, 9",
        "4.5, 10",
        "29.999, 10",
        "30, 11",
        "30.199, 11",
        "30.2, 12",
        "37.8, 50",
        "89.999, 50",
        "90, 49",
        "104.499, 21",
        "104.5, 20",
        "119.999, 20",
        "120, 21",
        "125.899, 79",
        "125.9, 80",
        "159.999, 80",
        "160, 79",
        "163, 70",
        "176.3, 31",
        "176.334, 30",
        "179.999, 30",
        "180, 29",
        "185.799, 1",
        "185.8, 0",
        "210, 0",
        "500, 0"
    })
    void shouldBeOnTheComputedLineOfTheWaves(double seconds, int users) {
        assertThat(WAVES.usersAt(seconds(seconds))).isEqualTo(users);
    }

    @Test
    void shouldTellTheBoundsOfTheWaves() {
        assertThat(WAVES.moves()).extracting(Move::users).contains(80).allMatch(users -> users <= 80);
        assertThat(WAVES.length()).contains(Duration.ofSeconds(210));
        assertThat(WAVES.moves()).hasSize(6);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "0.999, 1", "1, 2", "2.999, 3", "3, 2", "3.5, 1", "4, 0", "9, 0"})
    void shouldTakeOverFromWhereverASlowStageIs(double seconds, int users) {
        assertThat(of(stage(3, 10, 1), stage(7, 0, 2)).usersAt(seconds(seconds)))
                .isEqualTo(users);
    }

    @ParameterizedTest
    @CsvSource({"0, 5", "0.9, 5", "1, 6", "2, 7", "4.999, 9", "5, 3", "6, 3", "9, 3"})
    void shouldJumpWhereARampBeginsElsewhere(double seconds, int users) {
        assertThat(of(ramp(4, 9, 5), ramp(3, 3, 2)).usersAt(seconds(seconds))).isEqualTo(users);
    }

    @Test
    void shouldHaveNoLengthWhenTheLastSegmentNeverEnds() {
        UserSchedule endless = of(stage(1, 2, 1), new Stage(RateSegment.ENDLESS, 5, 1), stage(1, 9, 1));

        assertThat(endless.length()).isEmpty();
        assertThat(endless.moves()).containsExactly(move(0, 2, 1), move(1, 5, 1));
        assertThat(endless.usersAt(Duration.ofDays(400))).isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource({"1000, 2.5", "100, 2.5", "80, 60", "5, 600"})
    void shouldFollowASineWithinHalfAUserAndTheOneInMotion(int amplitude, double period) {
        UserSchedule sine = Shapes.sine(amplitude, amplitude, seconds(period), seconds(period * 3));
        List<Move> moves = sine.moves();
        UserLine line = new UserLine();

        for (Move move : moves) {
            assertNear(line, move.at().minusNanos(1), amplitude, period);
            line.add(move);
            assertNear(line, move.at(), amplitude, period);
        }
        assertThat(moves).hasSizeGreaterThan(20).hasSizeLessThanOrEqualTo(100_000);
    }

    private static void assertNear(UserLine line, Duration at, int amplitude, double period) {
        double expected = amplitude * (1 + Math.sin(2 * Math.PI * at.toNanos() / 1e9 / period));
        if (!at.isNegative()) {
            assertThat(Math.abs(line.usersAt(at) - expected)).isLessThanOrEqualTo(1.5);
        }
    }

    @Test
    void shouldBoundTheMovesOfALongCurve() {
        UserSchedule year = of(new Curve("c", at -> at.toHours() % 2 * 10, Duration.ofDays(365)));

        assertThat(year.moves()).hasSizeGreaterThan(8_000).hasSizeLessThanOrEqualTo(100_000);
    }

    static Stream<Arguments> wrongCurves() {
        return Stream.of(
                Arguments.of(after(Double.NaN), "users at 500ms is NaN, expected 0 to 10000000"),
                Arguments.of(after(-1), "users at 500ms is -1.0, expected 0 to 10000000"),
                Arguments.of(after(AT_ONCE), "users at 500ms is Infinity, expected 0 to 10000000"),
                Arguments.of(after(3e9), "users at 500ms is 3.0E9, expected 0 to 10000000"),
                Arguments.of(
                        (UserCurve) at -> {
                            throw new IllegalStateException("no");
                        },
                        "users at 0s throws java.lang.IllegalStateException: no, expected a number"));
    }

    private static UserCurve after(double wrong) {
        return at -> at.toMillis() < 500 ? 1 : wrong;
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("wrongCurves")
    void shouldSayWhereACurveIsWrong(UserCurve wrong, String message) {
        assertThatThrownBy(() -> of(curve(wrong, 1)).moves())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }
}
