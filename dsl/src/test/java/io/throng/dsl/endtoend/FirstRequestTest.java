package io.throng.dsl.endtoend;

import static io.throng.dsl.Throng.console;
import static io.throng.dsl.Throng.get;
import static io.throng.dsl.Throng.jsonPath;
import static io.throng.dsl.Throng.loadTest;
import static io.throng.dsl.Throng.scenario;
import static io.throng.dsl.Throng.status;
import static org.assertj.core.api.Assertions.assertThat;

import io.throng.dsl.Check;
import io.throng.dsl.testing.CountingServer;
import io.throng.dsl.testing.CountingServer.Answer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a JVM of its own has loaded when its first request arrives: loading is most of the time until then. */
class FirstRequestTest {

    private static final List<String> JSON = List.of("com.jayway.", "net.minidev.", "tools.jackson.");

    @TempDir
    Path folder;

    @Test
    void shouldLoadNothingThatItDoesNotNeed() throws Exception {
        List<String> loaded = loadedUntilFirstRequest(StatusAlone.class);

        assertThat(loaded)
                .anyMatch(within("io.netty."))
                .noneMatch(within(JSON))
                .noneMatch(within("picocli."))
                .noneMatch(within("de.siegmar.fastcsv."));
    }

    @Test
    void shouldLoadWhatReadsJsonBeforeItWhenACheckDoes() throws Exception {
        assertThat(loadedUntilFirstRequest(WithJsonPath.class)).anyMatch(within(JSON));
    }

    private static Predicate<String> within(String... beginnings) {
        return within(List.of(beginnings));
    }

    private static Predicate<String> within(List<String> beginnings) {
        return name -> beginnings.stream().anyMatch(name::startsWith);
    }

    private List<String> loadedUntilFirstRequest(Class<?> program) throws Exception {
        Path log = folder.resolve("classes");
        CompletableFuture<List<String>> lines = new CompletableFuture<>();
        try (CountingServer server = CountingServer.answering(request -> {
            lines.complete(linesOf(log));
            return Answer.ok("{}");
        })) {
            Process jvm = start(program, log, server.url());
            try {
                return lines.get(60, TimeUnit.SECONDS).stream()
                        .filter(line -> line.indexOf(' ') > 0)
                        .map(line -> line.substring(0, line.indexOf(' ')))
                        .toList();
            } finally {
                jvm.destroyForcibly().waitFor();
            }
        }
    }

    /** Each line begins with the name of a class and a blank; the last one may still be written. */
    private Process start(Class<?> program, Path log, String baseUrl) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load:file=" + log + ":none",
                        "-cp",
                        System.getProperty("java.class.path"),
                        program.getName(),
                        baseUrl)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("console").toFile())
                .start();
    }

    private static List<String> linesOf(Path log) {
        try {
            return Files.readAllLines(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void run(String baseUrl, Check check) {
        loadTest(scenario().task(get("/").check(check)))
                .baseUrl(baseUrl)
                .iterations(1)
                .report(console())
                .run();
    }

    static final class StatusAlone {

        public static void main(String... args) {
            FirstRequestTest.run(args[0], status().is(200));
        }
    }

    static final class WithJsonPath {

        public static void main(String... args) {
            FirstRequestTest.run(args[0], jsonPath("$.id").exists());
        }
    }
}
