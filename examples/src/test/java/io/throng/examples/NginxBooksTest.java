package io.throng.examples;

import static io.throng.dsl.Throng.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.throng.dsl.LoadTest;
import io.throng.examples.testing.ForkedProgram;
import io.throng.examples.testing.Nginx;
import io.throng.examples.testing.Visitors;
import io.throng.metrics.RequestStats;
import io.throng.metrics.RunResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What we report is compared with the access log of a server that is not ours. */
@EnabledIf(
        value = "io.throng.examples.testing.Nginx#isInstalled",
        disabledReason = "nginx is not installed; on Debian: apt-get install nginx-light")
class NginxBooksTest {

    private static final long HALF_WAY = 500;
    private static final Duration LONGEST = Duration.ofMinutes(1);

    @TempDir
    private Path directory;

    /** What a run says of one series. */
    private record Reported(long started, long count, long interrupted) {}

    @Test
    void shouldReportExactlyWhatWasLoggedWhenIterationsEndTheRun() throws Exception {
        shouldReportExactlyWhatWasLogged(Visitors.test().totalIterations(1_000));
    }

    @Test
    void shouldReportExactlyWhatWasLoggedWhenTimeEndsTheRun() throws Exception {
        shouldReportExactlyWhatWasLogged(Visitors.test().runTime(seconds(2)));
    }

    private void shouldReportExactlyWhatWasLogged(LoadTest test) throws Exception {
        Nginx nginx = Nginx.start(directory);
        RunResult result;
        try (nginx) {
            result = test.baseUrl(nginx.baseUrl()).run();
        }

        Map<String, Long> reported = result.requests().stream()
                .collect(Collectors.toMap(series -> series.method() + " " + series.name(), RequestStats::count));
        assertThat(result.total().interrupted()).isZero();
        assertThat(reported).hasSize(3).isEqualTo(nginx.logged());
    }

    @ParameterizedTest(name = "SIG{0}")
    @CsvSource({"INT, 130", "TERM, 143"})
    void shouldReportExactlyWhatWasLoggedWhenASignalEndsTheRun(String signal, int exitCode) throws Exception {
        Nginx nginx = Nginx.start(directory);
        Map<String, Reported> reported = stoppedHalfWay(nginx, signal, exitCode);
        Map<String, Long> logged = nginx.logged();

        assertThat(reported).hasSize(3).allSatisfy((series, books) -> {
            assertThat(books.interrupted()).isZero();
            assertThat(books.count()).isEqualTo(logged.get(series));
        });
    }

    @Test
    void shouldAccountForInterruptedRequestsWhenCtrlCDoesNotWait() throws Exception {
        Nginx nginx = Nginx.start(directory);
        Map<String, Reported> reported = stoppedHalfWay(nginx, "INT", 130, "--stop-timeout", "0");
        Map<String, Long> logged = nginx.logged();

        assertThat(reported)
                .hasEntrySatisfying(
                        "GET /slow", books -> assertThat(books.interrupted()).isPositive());
        assertThat(reported).hasSize(3).allSatisfy((series, books) -> {
            assertThat(books.started()).isEqualTo(books.count() + books.interrupted());
            assertThat(logged.get(series)).isBetween(books.count(), books.started());
        });
    }

    /** Runs the visitors in a process of their own, sends it a signal in the middle, and reads what it reported. */
    private Map<String, Reported> stoppedHalfWay(Nginx nginx, String signal, int exitCode, String... flags)
            throws Exception {
        Path json = directory.resolve("result.json");
        try (nginx;
                ForkedProgram program = ForkedProgram.start(Visitors.class, arguments(nginx, json, flags))) {
            Awaitility.await().atMost(LONGEST).until(() -> total(nginx) >= HALF_WAY);
            program.signal(signal);
            assertThat(program.await())
                    .extracting(ForkedProgram.Ended::exitCode)
                    .isEqualTo(exitCode);
        }
        return reported(json);
    }

    private static String[] arguments(Nginx nginx, Path json, String... flags) {
        String[] arguments = new String[4 + flags.length];
        arguments[0] = "--host";
        arguments[1] = nginx.baseUrl();
        arguments[2] = "--json";
        arguments[3] = json.toString();
        System.arraycopy(flags, 0, arguments, 4, flags.length);
        return arguments;
    }

    private static long total(Nginx nginx) throws IOException {
        return nginx.logged().values().stream().mapToLong(Long::longValue).sum();
    }

    private static Map<String, Reported> reported(Path json) throws IOException {
        JsonNode document = JsonMapper.builder().build().readTree(Files.readString(json));
        return document.get("requests")
                .valueStream()
                .collect(Collectors.toMap(
                        series -> series.get("method").asString() + " "
                                + series.get("name").asString(),
                        series -> new Reported(
                                series.get("started").asLong(),
                                series.get("count").asLong(),
                                series.get("interrupted").asLong())));
    }
}
