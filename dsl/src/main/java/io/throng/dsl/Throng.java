package io.throng.dsl;

/** All words of a load test, gathered for {@code import static io.throng.dsl.Throng.*;}. */
public final class Throng extends ReportWords {

    private Throng() {}
}
