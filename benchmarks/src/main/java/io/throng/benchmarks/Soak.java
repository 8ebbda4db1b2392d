package io.throng.benchmarks;

import static io.throng.dsl.Throng.console;
import static io.throng.dsl.Throng.csv;
import static io.throng.dsl.Throng.json;
import static io.throng.dsl.Throng.minutes;

import io.throng.dsl.LoadTest;
import io.throng.metrics.RequestStats;
import io.throng.metrics.RunResult;
import java.time.Duration;
import java.util.Locale;

/**
 * A long run, real or in virtual time, with reports, whose heap should not grow. Prints its memory at equal intervals, then
 * what failed, how many requests there were and whether the heap grew.
 *
 * <p>Arguments: {@code real} or {@code virtual}, URL, requests per second, minutes, minutes between two looks, folder for
 * reports.
 */
public final class Soak {

    /** The last look is due while all users are there. */
    private static final Duration LAST_LOOK = Duration.ofSeconds(3);

    private Soak() {}

    public static void main(String... args) {
        SoakWatch watch = new SoakWatch(minutes(Double.parseDouble(args[4])));
        LoadTest test = SoakLoad.of(args[1], Double.parseDouble(args[2]))
                .runTime(minutes(Double.parseDouble(args[3])).plus(LAST_LOOK))
                .report(
                        watch,
                        console().onlySummary(),
                        csv(args[5] + "/" + args[0]).fullHistory(),
                        json(args[5] + "/" + args[0] + ".json"));
        RunResult result = args[0].equals("real") ? test.run() : test.simulate(SoakLoad::respondTo);
        result.failures().forEach(failure -> System.out.println("failure " + failure));
        RequestStats total = result.total();
        Trend heap = watch.heapTrend();
        Trend rest = watch.restTrend();
        System.out.printf(
                Locale.ROOT,
                "figures started=%d ok=%d failed=%d interrupted=%d exceptions=%d report_problems=%d"
                        + " heap_bytes_per_minute=%.0f heap_growth_percent=%.2f rest_bytes_per_minute=%.0f rest_growth_percent=%.2f%n",
                total.started(),
                total.ok(),
                total.failed(),
                total.interrupted(),
                result.exceptions().size(),
                result.reportProblems().size(),
                heap.bytesPerMinute(),
                heap.growthPercent(),
                rest.bytesPerMinute(),
                rest.growthPercent());
    }
}
