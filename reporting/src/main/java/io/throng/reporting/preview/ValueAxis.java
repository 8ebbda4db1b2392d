package io.throng.reporting.preview;

import io.throng.reporting.internal.page.HumanNumbers;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;

/**
 * The upward axis of a chart: round values at even distances, the highest just enough.
 *
 * @param step from one value to the next
 * @param steps how many there are above zero
 */
record ValueAxis(BigDecimal step, int steps) {

    private static final int LEAST_ROWS = 8;
    private static final double ROUNDING_ERROR = 1e-9;
    private static final BigDecimal MILLION = new BigDecimal(1_000_000);

    /** Between 1 and 10, those that are easy to count in. */
    private static final List<BigDecimal> ROUND =
            List.of("1", "1.5", "2", "2.5", "3", "4", "5", "6", "8", "10").stream()
                    .map(BigDecimal::new)
                    .toList();

    /** How many steps are tried, the dearest first. */
    private static final List<Integer> STEPS = List.of(4, 3, 5);

    /** For what is counted in ones; {@code peak} is 1 or more. */
    static ValueAxis ofCounts(double peak) {
        return peak <= 2
                ? new ValueAxis(BigDecimal.ONE, peak <= 1 ? 1 : 2)
                : lowest(steps -> new ValueAxis(roundCount(peak / steps), steps));
    }

    /** For what may be a fraction; {@code peak} is above 0. */
    static ValueAxis ofRates(double peak) {
        return lowest(steps -> new ValueAxis(round(peak / steps), steps));
    }

    private static ValueAxis lowest(IntFunction<ValueAxis> bySteps) {
        return STEPS.stream()
                .map(bySteps::apply)
                .min(Comparator.comparing(ValueAxis::top))
                .orElseThrow();
    }

    private static BigDecimal roundCount(double least) {
        BigDecimal step = round(Math.max(1, least));
        return isWhole(step)
                ? step
                : round(step.setScale(0, RoundingMode.CEILING).doubleValue());
    }

    /** The smallest round number that is not less, but for errors of floating point. */
    private static BigDecimal round(double least) {
        int magnitude = (int) Math.floor(Math.log10(least));
        return ROUND.stream()
                .map(mantissa -> mantissa.scaleByPowerOfTen(magnitude))
                .filter(candidate -> candidate.doubleValue() >= least * (1 - ROUNDING_ERROR))
                .findFirst()
                .orElseThrow();
    }

    BigDecimal top() {
        return step.multiply(BigDecimal.valueOf(steps));
    }

    /** How many rows the chart has; every step takes as many as the others. */
    int rows() {
        return steps * ((LEAST_ROWS + steps - 1) / steps);
    }

    /** What is written beside the upper edge of a row, counted from 1 at the bottom; empty where nothing is. */
    String label(int row) {
        int rowsOfAStep = rows() / steps;
        return row % rowsOfAStep == 0 ? text(step.multiply(BigDecimal.valueOf(row / rowsOfAStep))) : "";
    }

    private static String text(BigDecimal value) {
        if (value.compareTo(MILLION) >= 0) {
            return value.divide(MILLION).stripTrailingZeros().toPlainString() + "M";
        }
        return isWhole(value)
                ? HumanNumbers.count(value.longValueExact())
                : value.stripTrailingZeros().toPlainString();
    }

    private static boolean isWhole(BigDecimal value) {
        return value.stripTrailingZeros().scale() <= 0;
    }
}
