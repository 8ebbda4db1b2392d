package io.throng.dsl.internal;

import static io.throng.dsl.Throng.closed;
import static io.throng.dsl.Throng.console;
import static io.throng.dsl.Throng.csv;
import static io.throng.dsl.Throng.get;
import static io.throng.dsl.Throng.json;
import static io.throng.dsl.Throng.loadTest;
import static io.throng.dsl.Throng.perSecond;
import static io.throng.dsl.Throng.run;
import static io.throng.dsl.Throng.scenario;
import static io.throng.dsl.Throng.seconds;
import static io.throng.dsl.Throng.stage;
import static io.throng.dsl.Throng.target;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.throng.dsl.LoadTest;
import io.throng.dsl.Scenario;
import io.throng.dsl.testing.CountingServer;
import io.throng.dsl.testing.CountingServer.Answer;
import io.throng.metrics.Reporter;
import io.throng.metrics.Snapshot;
import io.throng.plan.Plan;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

class CommandLineMainTest {

    private final CountingServer server = CountingServer.answering(
            request -> request.target().equals("/missing") ? Answer.status(404) : Answer.ok(""));

    private final List<Snapshot> seen = new ArrayList<>();

    private final List<Reporter> reporters = List.of(Reporter.of(seen::add));

    @TempDir
    Path folder;

    @AfterEach
    void stop() {
        server.close();
    }

    private Command command(LoadTest test, String... args) {
        return Command.run(test.plan(), reporters, args);
    }

    private LoadTest visit(String path) {
        return loadTest(scenario().task(get(path))).baseUrl(server.url()).iterations(3);
    }

    @Test
    void shouldListEveryFlagAndExitCodeWhenAskedForHelp() {
        Command command = command(visit("/"), "--help", "--users", "5");

        assertThat(command.exitCode()).isZero();
        assertThat(command.err()).isEmpty();
        assertThat(command.out()).contains("  0   passed", "  4   could not start", "130   stopped by Ctrl-C");
        assertThat(new CommandLine(new Flags()).getCommandSpec().options())
                .hasSizeGreaterThan(10)
                .allSatisfy(option -> assertThat(command.out()).contains(option.names()));
        assertThat(server.count()).isZero();
    }

    @Test
    void shouldDescribeTheTestWithItsFlagsWhenAskedToListIt() {
        Command command = command(visit("/").seed(1), "--list", "--users", "5");

        assertThat(command)
                .isEqualTo(new Command(0, visit("/").seed(1).users(5).plan().describe(), ""));
        assertThat(server.count()).isZero();
    }

    @Test
    void shouldExitWith0WhenPassed() {
        Command command = command(visit("/"));

        assertThat(command.exitCode()).isZero();
        assertThat(command.err()).isEmpty();
        assertThat(command.out()).contains("PASSED  3 requests");
        assertThat(server.count()).isEqualTo(3);
    }

    @Test
    void shouldObeyFlags() {
        try (CountingServer other = CountingServer.answeringOk()) {
            Command command = command(visit("/"), "-H", other.url(), "-u", "2", "-r", "1000", "-i", "5", "--seed", "1");

            assertThat(command.exitCode()).isZero();
            assertThat(command.out()).contains("seed 1");
            assertThat(other.count()).isEqualTo(10);
            assertThat(server.count()).isZero();
        }
    }

    @Test
    void shouldExitWith1WhenARequestFailed() {
        assertThat(command(visit("/missing")).exitCode()).isEqualTo(1);
    }

    @Test
    void shouldExitWith1WhenALambdaThrew() {
        LoadTest test = loadTest(scenario().task(get(server.url()), run(session -> {
                    throw new IllegalStateException("boom");
                })))
                .iterations(1);

        assertThat(command(test).exitCode()).isEqualTo(1);
    }

    @Test
    void shouldExitWith1WhenThereIsNoData() {
        assertThat(command(loadTest(scenario().task(run(session -> {}))).iterations(1))
                        .exitCode())
                .isEqualTo(1);
    }

    @Test
    void shouldExitWith3WhenTheGeneratorCouldNotKeepUp() {
        LoadTest test = loadTest(scenario().task(get("/"), run(session -> LockSupport.parkNanos(600_000_000))))
                .baseUrl(server.url())
                .runTime(seconds(3.5));

        assertThat(command(test).exitCode()).isEqualTo(3);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("withoutSharedUsers")
    void shouldRefuseToSetUsersThatTheProgramDoesNotHave(String program, LoadTest test, String instead) {
        for (String flag : List.of("--users", "--spawn-rate")) {
            Command command = command(test, flag, "5");

            assertThat(command)
                    .isEqualTo(new Command(
                            2,
                            "",
                            flag + " is given, but in this program " + instead + "; expected no " + flag
                                    + "\n--help lists all flags\n"));
        }
        assertThat(seen).isEmpty();
    }

    static Stream<Arguments> withoutSharedUsers() {
        Scenario visit = scenario().task(get("http://127.0.0.1:1/"));
        return Stream.of(
                arguments(
                        "stages",
                        loadTest(visit).stages(stage(seconds(1)).users(1)),
                        "a shape says how many users there are"),
                arguments("shape", loadTest(visit).shape(now -> target(1, 1)), "a shape says how many users there are"),
                arguments("arrivals", loadTest(visit).arrivals(perSecond(3)), "users arrive at a rate"),
                arguments(
                        "loads of their own",
                        loadTest().scenario(visit, closed().hold(3, seconds(1))),
                        "every scenario has a load of its own"));
    }

    @Test
    void shouldSetTheUsersThatSomeScenariosShare() {
        LoadTest test = visit("/").scenario(scenario("own").task(get("/own")), closed().hold(1, seconds(1)));

        assertThat(command(test, "--list", "-u", "5", "-r", "3"))
                .isEqualTo(new Command(0, test.users(5).spawnRate(3).plan().describe(), ""));
    }

    @Test
    void shouldShowAPreviewAndSendNothingWhenAskedTo() {
        LoadTest test = visit("/").seed(1).users(4).spawnRate(2);

        Command command = command(test, "--preview", "--seed", "7", "-u", "9", "--json", folder + "/new/preview.json");

        assertThat(command.exitCode()).isZero();
        assertThat(command.err()).isEmpty();
        assertThat(command.out()).contains("Preview  " + server.url() + "  seed 7", "takes 100 ms", "27  requests");
        assertThat(folder.resolve("new/preview.json"))
                .content()
                .isEqualTo(test.seed(7).users(9).preview().json());
        assertThat(seen).isEmpty();
        assertThat(server.count()).isZero();
    }

    @Test
    void shouldPreviewWithTheResponseTimeThatIsGiven() {
        LoadTest test = visit("/").seed(1);

        assertThat(command(test, "--preview", "2s").out()).contains("takes 2,000 ms");
    }

    @Test
    void shouldExitWith4WhenThePreviewTellsThatTheRunWouldFail() {
        LoadTest test =
                loadTest(scenario("buy").task(get("/"))).baseUrl(server.url()).shape(now -> target("bui", 1, 1));

        Command command = command(test, "--preview", "--json", folder + "/preview.json");

        assertThat(command.exitCode()).isEqualTo(4);
        assertThat(command.out())
                .contains("the run would stop after 0s and fail: load shape returned a target for scenario");
        assertThat(folder.resolve("preview.json")).content().contains("(did you mean \\\"buy\\\"?)");
        assertThat(server.count()).isZero();
    }

    @Test
    void shouldExitWith2WhenTheResponseTimeOfThePreviewIsTooLong() {
        Command command = command(visit("/"), "--preview", "2h");

        assertThat(command.exitCode()).isEqualTo(2);
        assertThat(command.err())
                .startsWith("--preview is \"2h\", expected a duration such as 20, 20s, 3m or 1h20m, 1h at most");
        assertThat(command(visit("/"), "--preview", "1h").exitCode()).isZero();
    }

    @Test
    void shouldExitWith4WhenThePreviewCannotBeWritten() {
        Command command = command(visit("/"), "--preview", "--json", folder.toString());

        assertThat(command.exitCode()).isEqualTo(4);
        assertThat(command.err()).contains("cannot write " + folder + ": ");
        assertThat(command.out()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("impossible")
    void shouldExitWith4AndTellEveryProblemWhenThePlanCannotBeRun(List<String> args, List<String> problems) {
        Command command = command(visit("/"), args.toArray(String[]::new));

        assertThat(command.exitCode()).isEqualTo(4);
        assertThat(command.out()).isEmpty();
        assertThat(command.err()).startsWith("the load test cannot be run:\n  ");
        assertThat(command.err().lines().skip(1).map(String::strip)).containsExactlyElementsOf(problems);
        assertThat(command(
                        visit("/"),
                        Stream.concat(Stream.of("--preview"), args.stream()).toArray(String[]::new)))
                .isEqualTo(command);
        assertThat(seen).isEmpty();
        assertThat(server.count()).isZero();
    }

    static Stream<Arguments> impossible() {
        return Stream.of(
                impossible(
                        "-H 127.0.0.1:5000",
                        "base URL: URL is \"127.0.0.1:5000\", expected http://host or https://host"),
                impossible(
                        "-H ftp://user:secret@host",
                        "base URL: URL is \"ftp://host\" with scheme \"ftp\", expected http or https"),
                impossible("-u 0", "load: users is 0, expected 1 or more"),
                impossible("-t 0", "load: run time is 0s, expected more than 0s"),
                impossible(
                        "-u 0 -r NaN -i 0 -H http://",
                        "base URL: URL is \"http://\", expected http://host or http://host:port",
                        "load: users is 0, expected 1 or more",
                        "load: spawn rate is NaN, expected more than 0 users per second",
                        "load: iterations is 0, expected 1 or more"));
    }

    private static Arguments impossible(String args, String... problems) {
        return arguments(List.of(args.split(" ")), List.of(problems));
    }

    @Test
    void shouldExitWith4AndSendNothingWhenReportsCannotBeMade() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));

        Command command = command(visit("/"), "--csv", file + "/api", "--json", folder.toString());

        assertThat(command.exitCode()).isEqualTo(4);
        assertThat(command.err().lines())
                .hasSize(2)
                .satisfiesExactly(
                        csv -> assertThat(csv)
                                .startsWith("report csv: csv(\"" + file + "/api\"): ")
                                .contains("is a file, not a folder"),
                        json -> assertThat(json)
                                .startsWith("report json: json(\"" + folder + "\"): ")
                                .contains("is a folder"));
        assertThat(server.count()).isZero();
    }

    @Test
    void shouldWriteTheReportsOfFlagsInsteadOfThoseOfTheProgram() {
        List<Reporter> old = List.of(csv(folder + "/old"), json(folder + "/old.json"));

        Command command = Command.run(
                visit("/").plan(),
                old,
                "--csv",
                folder + "/new/api",
                "--csv-full-history",
                "--json",
                folder + "/new.json");

        assertThat(command.exitCode()).isZero();
        assertThat(command.err()).isEmpty();
        assertThat(folder.resolve("new/api_stats.csv")).content().contains("GET,/,3,0,");
        assertThat(folder.resolve("new/api_stats_history.csv")).content().contains("GET,/,");
        assertThat(folder.resolve("new.json")).content().contains("\"PASSED\"");
        assertThat(folder).isDirectoryNotContaining("glob:**old*");
    }

    @Test
    void shouldShowTheConsoleOnceWhateverTheProgramSays() {
        Command with = Command.run(visit("/").plan(), List.of(console()), "--only-summary");
        Command without = Command.run(visit("/").plan(), List.of(), "--only-summary");

        assertThat(List.of(with.out(), without.out()))
                .allSatisfy(out -> assertThat(out)
                        .doesNotStartWith("Throng")
                        .containsOnlyOnce("PASSED")
                        .containsOnlyOnce("percentiles"));
    }

    @Test
    void shouldTellWhatReportsCouldNotDoAndLeaveTheExitCodeAlone() {
        Reporter broken = Reporter.of(snapshot -> {
            throw new IllegalStateException("disk full");
        });

        Command command = Command.run(visit("/").plan(), List.of(broken), "--only-summary");

        assertThat(command.exitCode()).isZero();
        assertThat(command.out() + command.err())
                .containsOnlyOnce("report number 1: java.lang.IllegalStateException: disk full");
    }

    @Test
    void shouldNotChangeTheReportersOfTheProgram() {
        Plan plan = visit("/").plan();
        List<Reporter> reporters = List.of(csv(folder + "/api"));

        Command first = Command.run(plan, reporters, "--csv", folder + "/other", "--only-summary");
        Command second = Command.run(plan, reporters, "--only-summary");

        assertThat(List.of(first.exitCode(), second.exitCode())).containsOnly(0);
        assertThat(folder.resolve("api_stats.csv")).exists();
    }
}
