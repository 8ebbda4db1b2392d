package io.throng.reporting.csv;

import io.throng.metrics.Distribution;
import io.throng.metrics.RequestStats;
import io.throng.reporting.internal.ExactNumbers;
import io.throng.reporting.internal.Percentile;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Numbers as the columns of Locust's files hold them: some always have a decimal point, some only where needed. */
final class CsvNumbers {

    private static final String NOT_AVAILABLE = "N/A";

    private CsvNumbers() {}

    /** Count, failures, median, average, minimum, maximum and body size: neighbours in both sheets of statistics. */
    static List<String> times(RequestStats stats) {
        Distribution times = stats.responseTime();
        List<String> cells = new ArrayList<>(
                List.of(Long.toString(stats.count()), Long.toString(stats.failed()), shortMillis(times.median())));
        cells.addAll(averageAndBounds(times));
        cells.add(times.isEmpty() ? "0" : decimal(stats.averageBodyBytes()));
        return cells;
    }

    /** Average, minimum and maximum, formatted as their neighbours in the sheets of statistics. */
    static List<String> averageAndBounds(Distribution times) {
        boolean none = times.isEmpty();
        return List.of(
                decimal(ExactNumbers.millis(times.mean())),
                none ? "0" : decimal(ExactNumbers.millis(times.min())),
                none ? "0" : decimal(ExactNumbers.millis(times.max())));
    }

    /** The percentiles of some times, whether there are any or not. */
    static List<String> percentiles(Distribution times, boolean available) {
        return Percentile.SHOWN.stream()
                .map(percentile -> available ? shortMillis(percentile.of(times)) : NOT_AVAILABLE)
                .toList();
    }

    static String decimal(double value) {
        return decimal(ExactNumbers.shortest(value));
    }

    static String currentRate(double perSecond) {
        return String.format(Locale.ROOT, "%.6f", perSecond);
    }

    private static String decimal(BigDecimal value) {
        return value.scale() == 0 ? value.toPlainString() + ".0" : value.toPlainString();
    }

    private static String shortMillis(Duration duration) {
        return ExactNumbers.millis(duration).toPlainString();
    }
}
