package io.throng.benchmarks.pieces;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Measures the pieces and prints a table: nanoseconds and allocated bytes per operation.
 *
 * <p>Arguments: regular expression of the benchmarks to run, JVMs for each, seconds to warm up, seconds to measure, file
 * for the results in JSON.
 */
public final class Pieces {

    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private Pieces() {}

    public static void main(String... args) throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(args[0])
                        .mode(Mode.AverageTime)
                        .timeUnit(TimeUnit.NANOSECONDS)
                        .forks(Integer.parseInt(args[1]))
                        .warmupIterations(Integer.parseInt(args[2]))
                        .warmupTime(TimeValue.seconds(1))
                        .measurementIterations(Integer.parseInt(args[3]))
                        .measurementTime(TimeValue.seconds(1))
                        .shouldFailOnError(true)
                        .addProfiler(GCProfiler.class)
                        .resultFormat(ResultFormatType.JSON)
                        .result(args[4])
                        .build())
                .run();
        System.out.printf("%n%-44s %12s %10s %10s%n", "piece", "ns/op", "+-", "B/op");
        results.stream().sorted(Comparator.comparing(Pieces::name)).forEach(Pieces::print);
    }

    private static void print(RunResult result) {
        Result<?> time = result.getPrimaryResult();
        System.out.printf(
                Locale.ROOT,
                "%-44s %,12.1f %10s %,10.1f%n",
                name(result),
                time.getScore(),
                error(time),
                allocatedBytes(result));
    }

    private static double allocatedBytes(RunResult result) {
        return Objects.requireNonNull(result.getSecondaryResults().get(ALLOCATED), "the profiler counted nothing")
                .getScore();
    }

    /** Half of the confidence interval of 99.9 %, which a single measurement does not have. */
    private static String error(Result<?> time) {
        return Double.isNaN(time.getScoreError()) ? "" : String.format(Locale.ROOT, "%,.1f", time.getScoreError());
    }

    /** Class, method and parameters. */
    private static String name(RunResult result) {
        String[] path = result.getParams().getBenchmark().split("\\.", -1);
        List<String> values = result.getParams().getParamsKeys().stream()
                .map(key -> " " + key + "=" + result.getParams().getParam(key))
                .toList();
        return path[path.length - 2] + "." + path[path.length - 1] + String.join("", values);
    }
}
