package io.throng.dsl.internal;

import static io.throng.dsl.Throng.get;
import static io.throng.dsl.Throng.loadTest;
import static io.throng.dsl.Throng.millis;
import static io.throng.dsl.Throng.scenario;
import static io.throng.dsl.Throng.seconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.throng.dsl.LoadTest;
import io.throng.plan.Plan;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

class FlagsTest {

    private static final LoadTest PROGRAM = loadTest(scenario("buyer").task(get("/")))
            .baseUrl("http://program:1")
            .users(10)
            .spawnRate(2)
            .runTime(seconds(60))
            .iterations(100)
            .totalIterations(500)
            .stopTimeout(seconds(5))
            .seed(7);

    @ParameterizedTest(name = "{0}")
    @MethodSource("flags")
    void shouldOverrideTheProgram(List<String> args, LoadTest expected) {
        assertThat(planWith(args)).isEqualTo(expected.plan());
    }

    static Stream<Arguments> flags() {
        return Stream.of(
                flag(PROGRAM),
                flag(PROGRAM.baseUrl("http://flag:2/api"), "--host", "http://flag:2/api"),
                flag(PROGRAM.baseUrl("http://flag:2"), "-H", "http://flag:2"),
                flag(PROGRAM.users(25), "--users", "25"),
                flag(PROGRAM.users(25), "--users=25"),
                flag(PROGRAM.users(25), "-u", "25"),
                flag(PROGRAM.users(25), "-u25"),
                flag(PROGRAM.spawnRate(0.5), "--spawn-rate", "0.5"),
                flag(PROGRAM.spawnRate(100), "-r", "100"),
                flag(PROGRAM.runTime(seconds(90)), "--run-time", "1m30s"),
                flag(PROGRAM.runTime(seconds(20)), "-t", "20"),
                flag(PROGRAM.iterations(3), "--iterations", "3"),
                flag(PROGRAM.iterations(5_000_000_000L), "-i", "5000000000"),
                flag(PROGRAM.stopTimeout(seconds(0)), "--stop-timeout", "0"),
                flag(PROGRAM.stopTimeout(seconds(3)), "-s", "3s"),
                flag(PROGRAM.seed(-42), "--seed", "-42"),
                flag(PROGRAM, "--headless", "--only-summary"),
                flag(PROGRAM.users(1).spawnRate(3).runTime(seconds(5)), "-u", "1", "-t", "5", "-r", "3"));
    }

    private static Arguments flag(LoadTest expected, String... args) {
        return arguments(List.of(args), expected);
    }

    private static Plan planWith(List<String> args) {
        Flags flags = new Flags();
        CommandLine line = new CommandLine(flags);
        var unused = line.parseArgs(args.toArray(String[]::new));
        return new FlagPlan(flags, line).applyTo(PROGRAM.plan());
    }

    @ParameterizedTest
    @CsvSource({
        "20, 20s",
        "20s, 20s",
        "3m, 180s",
        "2h, 7200s",
        "1h20m, 4800s",
        "1h20m30s, 4830s",
        "90m, 5400s",
        "0, 0s",
        "007, 7s",
        "250ms, 0.25s",
        "2m1s5ms, 121.005s"
    })
    void shouldReadDurationsAsLocustDoes(String given, String expected) {
        assertThat(new DurationFlag().convert(given)).isEqualTo(Duration.parse("PT" + expected));
    }

    @ParameterizedTest
    @CsvSource({"--preview, 100ms", "--preview=0, 0", "--preview 2s, 2s", "--preview --seed 7, 100ms"})
    void shouldTakeAResponseTimeForThePreview(String args, String expected) {
        Flags flags = new Flags();
        var unused = new CommandLine(flags).parseArgs(args.split(" "));

        assertThat(flags.preview).isEqualTo(new DurationFlag().convert(expected));
    }

    @Test
    void shouldLeaveAProgramWithoutBoundsAlone() {
        Flags flags = new Flags();

        assertThat(new FlagPlan(flags, new CommandLine(flags))
                        .applyTo(loadTest().stopTimeout(millis(1)).plan()))
                .isEqualTo(loadTest().stopTimeout(millis(1)).plan());
    }
}
