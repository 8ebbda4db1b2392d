package io.throng.reporting.internal;

import io.throng.metrics.Distribution;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * One of the percentiles every report shows.
 *
 * @param percent from 0 to 100
 */
public record Percentile(double percent) {

    /** Those of Locust, which existing scripts and eyes expect. */
    public static final List<Percentile> SHOWN = DoubleStream.of(50, 66, 75, 80, 90, 95, 98, 99, 99.9, 99.99, 100)
            .mapToObj(Percentile::new)
            .toList();

    /** The bare number, such as {@code 95} or {@code 99.9}. */
    public String number() {
        return new BigDecimal(Double.toString(percent)).stripTrailingZeros().toPlainString();
    }

    /** The heading of its column, such as {@code 95%} or {@code 99.9%}. */
    public String label() {
        return number() + "%";
    }

    /** The value it has in a distribution. */
    public Duration of(Distribution times) {
        return times.p(percent);
    }
}
