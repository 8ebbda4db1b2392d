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
