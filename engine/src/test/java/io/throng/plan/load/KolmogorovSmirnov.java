package io.throng.plan.load;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/** The one-sample test of Kolmogorov and Smirnov: whether values come from a distribution that is known beforehand. */
final class KolmogorovSmirnov {

    /**
     * The distance that true values exceed once in a thousand samples. Asymptotic, and never too small for fewer values:
     * sqrt(-ln(0.001 / 2) / 2) from the bound of Dvoretzky, Kiefer and Wolfowitz with Massart's constant.
     */
    private static final double CRITICAL = Math.sqrt(-Math.log(0.001 / 2) / 2);

    private KolmogorovSmirnov() {}

    static boolean accepts(double[] values, DoubleUnaryOperator distribution) {
        return distance(values, distribution) * Math.sqrt(values.length) <= CRITICAL;
    }

    /** The largest difference between a distribution and what was found, on either side of each of its steps. */
    static double distance(double[] values, DoubleUnaryOperator distribution) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double distance = 0;
        for (int i = 0; i < sorted.length; i++) {
            double expected = distribution.applyAsDouble(sorted[i]);
            double below = expected - (double) i / sorted.length;
            double above = (i + 1.0) / sorted.length - expected;
            distance = Math.max(distance, Math.max(below, above));
        }
        return distance;
    }
}
