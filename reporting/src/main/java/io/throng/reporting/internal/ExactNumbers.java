package io.throng.reporting.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;

/** The numbers that files hold: nothing is rounded, and nothing is written in scientific notation. */
public final class ExactNumbers {

    private static final int NANOS_IN_A_MILLI_DIGITS = 6;
    private static final int DIGITS_EVERY_DOUBLE_KEEPS = 15;
    private static final int DIGITS_THAT_TELL_DOUBLES_APART = 17;

    private ExactNumbers() {}

    /** A duration in milliseconds, exact to the nanosecond, without trailing zeros. */
    public static BigDecimal millis(Duration duration) {
        return trimmed(BigDecimal.valueOf(duration.toNanos(), NANOS_IN_A_MILLI_DIGITS));
    }

    /** The shortest decimal that reads back as the same {@code double}; {@code value} is finite. */
    public static BigDecimal shortest(double value) {
        BigDecimal all = new BigDecimal(value);
        for (int digits = DIGITS_EVERY_DOUBLE_KEEPS; digits < DIGITS_THAT_TELL_DOUBLES_APART; digits++) {
            BigDecimal rounded = all.round(new MathContext(digits));
            if (rounded.doubleValue() == value) {
                return trimmed(rounded);
            }
        }
        return trimmed(all.round(new MathContext(DIGITS_THAT_TELL_DOUBLES_APART)));
    }

    private static BigDecimal trimmed(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
