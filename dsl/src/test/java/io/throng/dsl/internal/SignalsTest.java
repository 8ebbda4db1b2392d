package io.throng.dsl.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.throng.dsl.testing.CountingServer;
import io.throng.dsl.testing.CountingServer.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Real signals, sent to a JVM of its own. */
@EnabledOnOs(OS.LINUX) // elsewhere there is no "env" that lets a signal through which this JVM was told to ignore
class SignalsTest {

    private static final int ENOUGH_REQUESTS = 100;

    @TempDir
    Path folder;

    private final CountDownLatch busy = new CountDownLatch(ENOUGH_REQUESTS);
    private final CountDownLatch never = new CountDownLatch(1);

    @SuppressWarnings("NullAway.Init") // every test starts one
    private Process process;

    @AfterEach
    void stop() {
        never.countDown();
        process.destroyForcibly();
    }

    @ParameterizedTest
    @CsvSource({"INT, 130", "TERM, 143"})
    void shouldDrainAndCompleteAllReportsWhenToldToStop(String signal, int exitCode) throws Exception {
        try (CountingServer server = CountingServer.answering(this::answer)) {
            start(server);
            assertThat(busy.await(30, TimeUnit.SECONDS)).isTrue();

            send(signal);

            assertThat(exitCode()).isEqualTo(exitCode);
            JsonNode total = result().at("/total");
            assertThat(total.at("/started").asLong()).isEqualTo(server.count());
            assertThat(total.at("/ok").asLong()).isEqualTo(server.count());
            assertThat(Files.readString(folder.resolve("api_stats.csv"))).contains("Aggregated," + server.count());
            assertThat(console()).contains("PASSED");
        }
    }

    @Test
    void shouldNotWaitForWhatIsStuckWhenToldTwice() throws Exception {
        try (CountingServer server = CountingServer.answering(this::answerUntilBusy)) {
            start(server);
            assertThat(busy.await(30, TimeUnit.SECONDS)).isTrue();

            while (process.isAlive()) {
                send("INT");
                boolean unused = process.waitFor(200, TimeUnit.MILLISECONDS);
            }

            assertThat(exitCode()).isEqualTo(130);
            JsonNode total = result().at("/total");
            assertThat(total.at("/started").asLong()).isEqualTo(server.count());
            assertThat(total.at("/ok").asLong()).isEqualTo(ENOUGH_REQUESTS - 1);
            assertThat(total.at("/interrupted").asLong()).isEqualTo(server.count() - ENOUGH_REQUESTS + 1);
            assertThat(Files.readString(folder.resolve("api_stats.csv")))
                    .contains("Aggregated," + (ENOUGH_REQUESTS - 1));
        }
    }

    private Answer answer(CountingServer.Request request) {
        busy.countDown();
        return Answer.ok("");
    }

    private synchronized Answer answerUntilBusy(CountingServer.Request request) {
        busy.countDown();
        return busy.getCount() > 0 ? Answer.ok("") : stuck();
    }

    private Answer stuck() {
        try {
            never.await();
            return Answer.ok("");
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void start(CountingServer server) throws IOException {
        process = new ProcessBuilder(List.of(
                        "env",
                        "--default-signal=INT,TERM",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Program.class.getName(),
                        "--host",
                        server.url(),
                        "--csv",
                        folder + "/api",
                        "--json",
                        folder + "/api.json"))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("console").toFile())
                .start();
    }

    private void send(String signal) throws Exception {
        int unused = new ProcessBuilder("kill", "-s", signal, Long.toString(process.pid()))
                .start()
                .waitFor();
    }

    private int exitCode() throws Exception {
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).as(console()).isTrue();
        return process.exitValue();
    }

    private JsonNode result() {
        return new ObjectMapper().readTree(folder.resolve("api.json"));
    }

    private String console() throws IOException {
        return Files.readString(folder.resolve("console"));
    }
}
