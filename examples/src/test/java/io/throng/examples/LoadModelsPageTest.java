package io.throng.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.throng.dsl.Closed;
import io.throng.dsl.Open;
import io.throng.examples.testing.Page;
import io.throng.examples.testing.Snippet;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page about load models shows code that compiles, and every word of a load. */
class LoadModelsPageTest {

    private static final String SCENARIOS = """
            Scenario browse = scenario("browse");
            Scenario buy = scenario("buy");
            Scenario user = scenario("user");
            """;

    private final Page page = Page.at("docs/load-models.md");

    LoadModelsPageTest() throws IOException {}

    @Test
    void shouldShowCodeThatCompiles() throws Exception {
        List<String> blocks = page.blocks("java");

        assertThat(blocks).hasSizeGreaterThan(3);
        assertThat(new Snippet(SCENARIOS + String.join("", blocks)).problems()).isEmpty();
    }

    @Test
    void shouldExplainEveryWordOfALoad() {
        Set<String> words = Stream.of(Closed.class, Open.class)
                .flatMap(load -> Arrays.stream(load.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .map(Method::getName)
                .filter(name -> !name.equals("toPlan"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(page.findAll("\\| `([a-zA-Z]+)\\(.*?\\)` \\|")).containsAll(words);
    }
}
