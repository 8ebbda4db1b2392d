package io.throng.metrics.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.Test;

class StackTracesTest {

    private static StackTraceElement frame(String type, int line) {
        return new StackTraceElement(type, "run", "Some.java", line);
    }

    private static <T extends Throwable> T at(T thrown, StackTraceElement... frames) {
        thrown.setStackTrace(frames);
        return thrown;
    }

    @Test
    void shouldEndWhereTheEngineBegins() {
        Exception thrown = at(
                new IllegalStateException("boom"),
                frame("com.shop.Cart", 1),
                frame("com.shop.Test", 2),
                frame("io.throng.engine.internal.user.RunInstruction", 3),
                frame("com.shop.Main", 4));

        assertThat(StackTraces.text(thrown)).isEqualTo("""
                        java.lang.IllegalStateException: boom
                        \tat com.shop.Cart.run(Some.java:1)
                        \tat com.shop.Test.run(Some.java:2)""");
    }

    @Test
    void shouldTellEveryCause() {
        Exception root = at(new IllegalArgumentException("root"), frame("com.shop.Db", 9));
        Exception thrown = at(new IllegalStateException("boom", root), frame("com.shop.Cart", 1));

        assertThat(StackTraces.text(thrown)).isEqualTo("""
                        java.lang.IllegalStateException: boom
                        \tat com.shop.Cart.run(Some.java:1)
                        Caused by: java.lang.IllegalArgumentException: root
                        \tat com.shop.Db.run(Some.java:9)""");
    }

    @Test
    void shouldTellTheCauseOfADeepTrace() {
        StackTraceElement[] deep =
                Collections.nCopies(1_000, frame("com.shop.Loop", 1)).toArray(StackTraceElement[]::new);
        Exception root = at(new IllegalArgumentException("root"), deep);
        String text = StackTraces.text(at(new IllegalStateException("boom", root), deep));

        assertThat(text.lines().count()).isLessThan(100);
        assertThat(text)
                .contains("Caused by: java.lang.IllegalArgumentException: root\n\tat com.shop.Loop.run(Some.java:1)\n")
                .endsWith("\t...");
    }

    @Test
    void shouldTellEachOfCausesThatGoInCirclesOnce() {
        Exception one = at(new IllegalStateException("one"));
        Exception two = at(new IllegalArgumentException("two", one));
        one.initCause(two);

        assertThat(StackTraces.text(one))
                .isEqualTo("java.lang.IllegalStateException: one\nCaused by: java.lang.IllegalArgumentException: two");
    }

    @Test
    void shouldBoundTheNumberOfCauses() {
        Exception thrown = at(new IllegalStateException("root"));
        for (int i = 0; i < 10_000; i++) {
            thrown = at(new IllegalStateException("wrapped", thrown));
        }

        assertThat(StackTraces.text(thrown).lines().count()).isLessThan(100);
    }

    @Test
    void shouldTellAnExceptionWithoutFrames() {
        assertThat(StackTraces.text(at(new StackOverflowError()))).isEqualTo("java.lang.StackOverflowError");
    }
}
