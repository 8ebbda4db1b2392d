package io.throng.examples;

import static io.throng.dsl.Throng.*;

import io.throng.dsl.LoadTest;
import io.throng.metrics.Report;
import io.throng.metrics.Reporter;
import io.throng.metrics.RunInfo;
import io.throng.metrics.RunResult;
import io.throng.metrics.Snapshot;
import java.io.PrintStream;

/**
 * How do I show a run my own way? For one line a second a lambda will do: {@code report(reporter(snapshot -> ...))}. With
 * a beginning and an end it is a {@link Reporter}, which serves many runs and opens a {@link Report} for each.
 */
public final class OwnReport {

    private OwnReport() {}

    /** Prints a line for each second and one for the whole run. */
    record Lines(PrintStream out) implements Reporter {

        @Override
        public Report open(RunInfo info) {
            out.printf("seed %d, %d users%n", info.seed(), info.users());
            return new Report() {
                @Override
                public void snapshot(Snapshot now) {
                    out.printf(
                            "%2d s %7.1f req/s%n",
                            now.elapsed().toSeconds(), now.currentTotal().requestsPerSecond());
                }

                @Override
                public void finish(RunResult result) {
                    out.printf(
                            "%s after %d requests%n",
                            result.verdict(), result.total().count());
                }
            };
        }
    }

    static LoadTest against(String baseUrl, PrintStream out) {
        return loadTest(scenario().task(get("/")).waitConstant(0.05))
                .baseUrl(baseUrl)
                .users(10)
                .spawnRate(50)
                .runTime(seconds(5))
                .report(new Lines(out));
    }

    public static void main(String[] args) {
        try (DemoApi api = DemoApi.start()) {
            against(api.baseUrl(), System.out).run();
        }
    }
}
