package io.throng.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What makes no sense does not compile. */
class NestingTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "loadTest(scenario().task(get(\"/\").check(status().is(200))))",
                "group(\"a\", get(\"/\"), group(\"b\", pause(1)))",
                "get(\"/\").header(\"a\", s -> s.get(\"x\")).check(jsonPath(\"$.a\").saveAs(\"a\").withMessage(\"m\"))",
                "loadTest().shape(stages(stage(seconds(1)).users(3).spawnRate(2), stage(seconds(1)).users(0)))",
                "loadTest().shape(now -> now.users() > 3 ? stop() : target(\"a\", 4, 2).and(\"b\", 1, 1))",
                "loadTest().arrivals(perSecond(3)).arrivals(open().hold(perMinute(5)).late(dropLate(millis(30))))",
                "loadTest().scenario(scenario(), closed().hold(3)).scenario(scenario(\"b\"), open().atOnce(3))",
                "loadTest().simulate(request -> respond(millis(5)).failing(\"busy\"))",
            })
    void shouldCompileWhatMakesSense(String expression) {
        assertThat(compile(expression)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "loadTest(get(\"/\"))",
                "loadTest(loadTest())",
                "scenario().task(scenario())",
                "scenario().task(status().is(200))",
                "scenario().users(3)",
                "get(\"/\").check(status())",
                "get(\"/\").check(get(\"/\"))",
                "get(\"/\").waitBetween(1, 2)",
                "group(\"a\", scenario())",
                "pause(1).check(status().is(200))",
                "status().is(\"200\")",
                "status().contains(\"2\")",
                "body().lessThan(3)",
                "latency().is(millis(3))",
                "loadTest().report(get(\"/\"))",
                "loadTest().http(get(\"/\"))",
                "loadTest().runTime(3)",
                "loadTest().scenario(scenario())",
                "loadTest().scenario(scenario(), stages())",
                "loadTest().stages(stage(seconds(1)))",
                "loadTest().shape(closed())",
                "loadTest().arrivals(3)",
                "loadTest().arrivals(closed())",
                "stages(stage(seconds(1)).spawnRate(2))",
                "closed().hold(perSecond(3))",
                "closed().maxInFlight(3)",
                "open().hold(3)",
                "open().late(stop())",
            })
    void shouldNotCompileWhatMakesNone(String expression) {
        assertThat(compile(expression)).contains("error:");
    }

    private String compile(String expression) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        List<String> options =
                List.of("-proc:none", "-classpath", System.getProperty("java.class.path"), "-d", folder.toString());
        compiler.getTask(messages, null, null, options, null, List.of(program(expression)))
                .call();
        return messages.toString();
    }

    private static JavaFileObject program(String expression) {
        String source = """
                import static io.throng.dsl.Throng.*;

                class Program {
                    Object value() {
                        return %s;
                    }
                }
                """.formatted(expression);
        return new SimpleJavaFileObject(URI.create("string:///Program.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return source;
            }
        };
    }
}
