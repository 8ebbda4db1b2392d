package io.throng.reporting.internal.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** Numbers to be read at a glance: about three digits that matter, thousands set apart, never scientific. */
public final class HumanNumbers {

    /** A number is shown with so many decimals as long as it stays below this; the first entry is not used. */
    private static final List<BigDecimal> BELOW_BY_DECIMALS =
            List.of(BigDecimal.ZERO, new BigDecimal(100), BigDecimal.TEN, new BigDecimal("0.1"));

    private static final double PERCENT_TOO_SMALL_TO_SHOW = 0.01;
    private static final double SINGLE_DIGIT_PERCENT = 9.995;
    private static final double MOST_PERCENT_OF_NOT_ALL = 99.9;

    private HumanNumbers() {}

    public static String count(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    /** {@code 1 request}, {@code 2 requests}. */
    public static String counted(long count, String noun) {
        return count(count) + " " + noun + (count == 1 ? "" : "s");
    }

    /** Milliseconds without their unit: {@code 0.043}, {@code 0.43}, {@code 4.31}, {@code 12.3}, {@code 12,345}. */
    public static String millis(Duration duration) {
        return threeDigits(BigDecimal.valueOf(duration.toNanos(), 6), 3);
    }

    /** Events per second: {@code 0.43}, {@code 12.3}, {@code 12,345}. */
    public static String rate(double perSecond) {
        return threeDigits(BigDecimal.valueOf(perSecond), 2);
    }

    /** A share of at most 1: {@code 0.97%}, {@code 14.3%}; 0 % and 100 % only when exactly so. */
    public static String percent(double ratio) {
        double percent = ratio * 100;
        if (ratio > 0 && percent < PERCENT_TOO_SMALL_TO_SHOW) {
            return "<" + PERCENT_TOO_SMALL_TO_SHOW + "%";
        }
        if (percent == 0 || percent >= 100) {
            return String.format(Locale.ROOT, "%.0f%%", percent);
        }
        double shown = Math.min(percent, MOST_PERCENT_OF_NOT_ALL);
        return String.format(Locale.ROOT, shown < SINGLE_DIGIT_PERCENT ? "%.2f%%" : "%.1f%%", shown);
    }

    /** Whole seconds: {@code 36s}, {@code 1m 05s}, {@code 1h 00m 05s}. */
    public static String clock(Duration duration) {
        long seconds = duration.plusMillis(500).toSeconds();
        if (seconds < 60) {
            return seconds + "s";
        }
        if (seconds < 3600) {
            return String.format(Locale.ROOT, "%dm %02ds", seconds / 60, seconds % 60);
        }
        return String.format(Locale.ROOT, "%dh %02dm %02ds", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }

    /** A length of time that is over: with tenths below a minute. */
    public static String length(Duration duration) {
        double seconds = duration.toMillis() / 1000.0;
        return seconds < 59.95 ? String.format(Locale.ROOT, "%.1fs", seconds) : clock(duration);
    }

    private static String threeDigits(BigDecimal value, int mostDecimals) {
        if (value.signum() == 0) {
            return "0";
        }
        for (int decimals = mostDecimals; decimals > 0; decimals--) {
            BigDecimal rounded = value.setScale(decimals, RoundingMode.HALF_UP);
            if (rounded.compareTo(BELOW_BY_DECIMALS.get(decimals)) < 0) {
                return rounded.toPlainString();
            }
        }
        return count(value.setScale(0, RoundingMode.HALF_UP).longValueExact());
    }
}
