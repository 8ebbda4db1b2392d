package io.throng.benchmarks;

import static io.throng.dsl.Throng.seconds;

import io.throng.metrics.Reporter;
import io.throng.metrics.RunResult;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What one row of the table of costs costs. Prints the names of all rows when there is no row given.
 *
 * <p>Arguments: folder for reports, URL, row, seconds, seconds to warm up.
 */
public final class FeatureCost {

    /** Longer than from one snapshot to the next, so that one comes after the last second that counts. */
    private static final Duration LAST_SNAPSHOT = Duration.ofSeconds(1);

    private FeatureCost() {}

    public static void main(String... args) {
        List<Feature> features = Features.all(args[0]);
        if (args.length == 1) {
            System.out.println(features.stream().map(Feature::name).collect(Collectors.joining(" ")));
            return;
        }
        Feature feature = features.stream()
                .filter(row -> row.name().equals(args[2]))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no row is named " + args[2]));
        Duration warmUp = seconds(Double.parseDouble(args[4]));
        SteadyPart steady = new SteadyPart(warmUp);
        List<Reporter> reports = new ArrayList<>(feature.reports());
        reports.add(steady);
        RunResult result = feature.test()
                .baseUrl(args[1])
                .runTime(warmUp.plus(seconds(Double.parseDouble(args[3]))).plus(LAST_SNAPSHOT))
                .report(reports.toArray(Reporter[]::new))
                .run();
        System.out.printf(
                "figures failed=%d exceptions=%d %s%n",
                result.total().failed(), result.exceptions().size(), steady.figures());
    }
}
