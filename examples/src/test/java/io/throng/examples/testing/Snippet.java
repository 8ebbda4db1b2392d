package io.throng.examples.testing;

import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * Code from a document: a whole class, or statements that stand in a method with the usual imports.
 *
 * @param code as it is written there
 */
public record Snippet(String code) {

    private static final Pattern CLASS = Pattern.compile("\\bpublic (?:final )?class (\\w+)");

    private static final String METHOD = """
            import static io.throng.dsl.Throng.*;
            import io.throng.dsl.Scenario;
            import io.throng.engine.Run;
            import io.throng.metrics.*;
            class Snippet {
                void statements() throws Exception {
            %s
                }
            }
            """;

    /** What the compiler has to say against it. */
    public List<String> problems() throws IOException {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        List<String> options = List.of("-proc:none", "-cp", System.getProperty("java.class.path"));
        JavacTask task = (JavacTask)
                ToolProvider.getSystemJavaCompiler().getTask(null, null, diagnostics, options, null, List.of(source()));
        var unused = task.analyze();
        return diagnostics.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(Object::toString)
                .toList();
    }

    private JavaFileObject source() {
        Matcher name = CLASS.matcher(code);
        return name.find() ? file(name.group(1), code) : file("Snippet", METHOD.formatted(code));
    }

    private static JavaFileObject file(String name, String text) {
        return new SimpleJavaFileObject(URI.create("memory:///" + name + ".java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }
}
