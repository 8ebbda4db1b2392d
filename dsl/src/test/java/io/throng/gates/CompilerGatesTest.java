package io.throng.gates;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompilerGatesTest {

    private final Javac javac = new Javac(Path.of(".."));

    @TempDir
    Path folder;

    @Test
    void shouldCompileCodeWithoutFault() throws Exception {
        Javac.Outcome outcome = javac.compile(sampleWith("@Nullable String name() { return null; }"));

        assertThat(outcome).isEqualTo(new Javac.Outcome(true, ""));
    }

    @Test
    void shouldRefuseEveryError() throws Exception {
        Javac.Outcome outcome = javac.compile(sampleWith("""
                String name() { return null; }
                boolean isSame(String name) { return name.equals(name); }
                @CheckReturnValue Sample next() { return this; }
                void forget() { next(); }
                """));

        assertThat(outcome.succeeded()).isFalse();
        assertThat(outcome.messages())
                .contains("error: [NullAway]", "error: [SelfEquals]", "error: [CheckReturnValue]", "3 errors");
    }

    @ParameterizedTest
    @CsvSource({"void read(java.util.List names) {}, [rawtypes]", "private void nobodyCallsThis() {}, [UnusedMethod]"})
    void shouldRefuseEveryWarning(String member, String name) throws Exception {
        Javac.Outcome outcome = javac.compile(sampleWith(member));

        assertThat(outcome.succeeded()).isFalse();
        assertThat(outcome.messages()).contains("warning: " + name, "error: warnings found and -Werror specified");
    }

    private Path sampleWith(String member) throws Exception {
        return Files.writeString(folder.resolve("Sample.java"), """
                package sample;

                import com.google.errorprone.annotations.CheckReturnValue;
                import org.jspecify.annotations.NullMarked;
                import org.jspecify.annotations.Nullable;

                @NullMarked
                final class Sample {
                    %s
                }
                """.formatted(member));
    }
}
