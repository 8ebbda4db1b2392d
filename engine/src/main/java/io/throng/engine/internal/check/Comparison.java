package io.throng.engine.internal.check;

import io.throng.plan.internal.Durations;
import java.math.BigDecimal;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How values of responses compare with expected ones. */
final class Comparison {

    private static final int LONGEST_SHOWN = 100;

    private Comparison() {}

    /** Numbers by value, durations by length, everything else by its text. */
    static boolean equal(Object actual, Object expected) {
        if (isWhole(expected) && isWhole(actual)) {
            return whole(actual) == whole(expected);
        }
        if (expected instanceof Number || expected instanceof Duration) {
            @Nullable BigDecimal left = number(actual);
            @Nullable BigDecimal right = number(expected);
            return left != null && right != null && left.compareTo(right) == 0;
        }
        return actual.toString().equals(expected.toString());
    }

    /** Whether the first is less (-1), equal (0) or greater (1); null when they cannot be compared as numbers. */
    static @Nullable Integer order(Object actual, Object bound) {
        if (isWhole(actual) && isWhole(bound)) {
            return Long.compare(whole(actual), whole(bound));
        }
        @Nullable BigDecimal left = number(actual);
        @Nullable BigDecimal right = number(bound);
        return left == null || right == null ? null : left.compareTo(right);
    }

    /** Whether it is a number, or a number of nanoseconds, that a long can hold. */
    private static boolean isWhole(Object value) {
        return value instanceof Integer
                || value instanceof Long
                || value instanceof Duration
                || (value instanceof JacksonJson json
                        && (json.node().isInt() || json.node().isLong()));
    }

    private static long whole(Object value) {
        if (value instanceof JacksonJson json) {
            return json.node().longValue();
        }
        return value instanceof Duration duration ? duration.toNanos() : ((Number) value).longValue();
    }

    private static @Nullable BigDecimal number(Object value) {
        if (value instanceof Duration duration) {
            return BigDecimal.valueOf(duration.toNanos());
        }
        if (value instanceof JacksonJson json && !json.node().isNumber()) {
            return null;
        }
        try {
            return new BigDecimal(value.toString());
        } catch (NumberFormatException e) {
            return null;
        }
    }

    static String shown(@Nullable Object value) {
        if (value == null) {
            return "missing";
        }
        if (value instanceof Duration duration) {
            return Durations.text(duration);
        }
        String text = value instanceof JacksonJson json ? json.node().toString() : value.toString();
        String cut = text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "…";
        return value instanceof String ? "\"" + cut + "\"" : cut;
    }
}
