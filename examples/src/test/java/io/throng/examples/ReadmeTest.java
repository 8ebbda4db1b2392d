package io.throng.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.throng.dsl.Closed;
import io.throng.dsl.Http;
import io.throng.dsl.HttpStep;
import io.throng.dsl.JsonValue;
import io.throng.dsl.LatencyValue;
import io.throng.dsl.LoadPreview;
import io.throng.dsl.LoadTest;
import io.throng.dsl.NumberValue;
import io.throng.dsl.Open;
import io.throng.dsl.Scenario;
import io.throng.dsl.Stage;
import io.throng.dsl.StageLength;
import io.throng.dsl.TextValue;
import io.throng.dsl.Throng;
import io.throng.dsl.ValueCheck;
import io.throng.engine.SimulatedResponse;
import io.throng.examples.testing.ForkedProgram;
import io.throng.examples.testing.Page;
import io.throng.examples.testing.Snippet;
import io.throng.reporting.console.ConsoleReporter;
import io.throng.reporting.csv.CsvReporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the README says is held against the code. */
class ReadmeTest {

    private static final List<Class<?>> ROOMS_WITH_WORDS = List.of(
            Throng.class,
            Scenario.class,
            HttpStep.class,
            Http.class,
            LoadTest.class,
            Closed.class,
            Open.class,
            StageLength.class,
            Stage.class,
            LoadPreview.class,
            SimulatedResponse.class,
            NumberValue.class,
            TextValue.class,
            JsonValue.class,
            LatencyValue.class,
            ValueCheck.class,
            CsvReporter.class,
            ConsoleReporter.class);

    private final Page readme = Page.at("README.md");

    ReadmeTest() throws IOException {}

    static Stream<String> javaBlocks() throws IOException {
        return Page.at("README.md").blocks("java").stream();
    }

    @ParameterizedTest
    @MethodSource("javaBlocks")
    void shouldShowCodeThatCompiles(String block) throws Exception {
        assertThat(new Snippet(block).problems()).isEmpty();
    }

    @Test
    void shouldShowSeveralBlocksOfCode() {
        assertThat(readme.blocks("java")).hasSizeGreaterThan(3);
    }

    @Test
    void shouldFindProblemsInCodeThatDoesNotCompile() throws Exception {
        assertThat(new Snippet("get(\"/\").nonsense();").problems()).isNotEmpty();
    }

    @Test
    void shouldNameAllWordsAndNoOthers() {
        Set<String> named = readme.section("The words").findAll("[`(]([a-z][A-Za-z]+)`");
        Set<String> known = words();

        assertThat(known).containsAll(named);
        assertThat(named).containsAll(entryWords());
    }

    /** Everything that can be said, anywhere. */
    private static Set<String> words() {
        return ROOMS_WITH_WORDS.stream()
                .flatMap(room -> Arrays.stream(room.getMethods()))
                .filter(method -> method.getDeclaringClass() != Object.class)
                .map(Method::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The words that the static import gives, but for the units of time. */
    private static Set<String> entryWords() {
        Set<String> words = Arrays.stream(Throng.class.getMethods())
                .filter(method -> Modifier.isStatic(method.getModifiers()))
                .map(Method::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        words.removeAll(Set.of("millis", "seconds", "minutes"));
        return words;
    }

    @Test
    void shouldNameAllFlagsAndNoOthers() throws Exception {
        String help = ForkedProgram.run(Article.class, "--help").output();
        Set<String> known = new Page(help).findAll("(?m)(?:^|[\\s,])(--[a-z-]+|-[a-zA-Z])(?=[,=\\[ ])");

        assertThat(known).contains("--host", "-H");
        assertThat(readme.findAll("`(--[a-z-]+|-[a-zA-Z])`")).isEqualTo(known);
    }

    @Test
    void shouldNameAllExamplesAndNoOthers() throws Exception {
        Set<String> named = readme.section("Try it").findAll("\\? \\| `(\\w+)` \\|");
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            Set<String> programs = sources.filter(ReadmeTest::hasMain)
                    .map(source -> source.getFileName().toString().replace(".java", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
            programs.remove("Demo");

            assertThat(named).isEqualTo(programs);
        }
    }

    private static boolean hasMain(Path source) {
        try {
            return source.toString().endsWith(".java")
                    && Files.readString(source).contains("void main(");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void shouldLinkToWhatIsThere() {
        assertThat(readme.findAll("]\\((?!http)([^)#]+)\\)"))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(Path.of("..", link)).exists());
    }
}
