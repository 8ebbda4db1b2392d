package io.throng.plan.internal;

import java.math.BigDecimal;
import java.time.Duration;

/** Durations as people write them, and as numbers. */
public final class Durations {

    private Durations() {}

    /** Such as {@code 250ms}, {@code 1.5s}, {@code 1m30s} or {@code 2h}. */
    public static String text(Duration duration) {
        if (duration.isNegative()) {
            return "-" + text(duration.negated());
        }
        if (duration.compareTo(Duration.ofSeconds(1)) < 0) {
            return duration.isZero() ? "0s" : decimal(BigDecimal.valueOf(duration.toNanos(), 6)) + "ms";
        }
        StringBuilder text = new StringBuilder();
        if (duration.toHours() > 0) {
            text.append(duration.toHours()).append('h');
        }
        if (duration.toMinutesPart() > 0) {
            text.append(duration.toMinutesPart()).append('m');
        }
        BigDecimal seconds =
                BigDecimal.valueOf(duration.toSecondsPart()).add(BigDecimal.valueOf(duration.toNanosPart(), 9));
        if (seconds.signum() > 0) {
            text.append(decimal(seconds)).append('s');
        }
        return text.toString();
    }

    private static String decimal(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }

    /** In seconds, whatever is given, also what is too long for nanoseconds. */
    public static double seconds(Duration time) {
        return time.getSeconds() + time.getNano() / 1e9;
    }
}
