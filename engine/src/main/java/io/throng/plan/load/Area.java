package io.throng.plan.load;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An exact number of arrivals, also parts of one: the area under a rate. Rates are kept per hour and lengths in
 * nanoseconds, so every area under a straight line is a decimal number of parts without rounding.
 *
 * @param parts in units of one {@link #PARTS_PER_ARRIVAL}th of an arrival; 0 or more
 */
record Area(BigDecimal parts) {

    static final Area ZERO = new Area(BigDecimal.ZERO);

    /** Nanoseconds of an hour, twice, since a trapezoid is half the sum of its sides times its length. */
    private static final BigDecimal PARTS_PER_ARRIVAL = BigDecimal.valueOf(7_200_000_000_000L);

    private static final BigDecimal TOO_LITTLE = PARTS_PER_ARRIVAL.movePointLeft(10);
    private static final BigDecimal SECONDS_PER_HOUR = BigDecimal.valueOf(3_600);
    private static final BigDecimal LARGEST_INDEX = BigDecimal.valueOf(Long.MAX_VALUE);
    private static final int DECIMALS_OF_CURVES = 6;

    /** Under a straight line. */
    static Area ofRamp(Rate from, Rate to, long lengthNanos) {
        return new Area(perHour(from).add(perHour(to)).multiply(BigDecimal.valueOf(lengthNanos)));
    }

    /** Of a curve, whose area nobody knows exactly: rounded to a millionth, so that whole numbers come out whole. */
    static Area ofCurve(double arrivals) {
        BigDecimal rounded = BigDecimal.valueOf(arrivals).setScale(DECIMALS_OF_CURVES, RoundingMode.HALF_EVEN);
        return new Area(rounded.multiply(PARTS_PER_ARRIVAL));
    }

    static Area of(long arrivals) {
        return new Area(BigDecimal.valueOf(arrivals).multiply(PARTS_PER_ARRIVAL));
    }

    private static BigDecimal perHour(Rate rate) {
        BigDecimal unitsPerHour =
                SECONDS_PER_HOUR.divide(BigDecimal.valueOf(rate.unit().seconds()));
        return BigDecimal.valueOf(rate.count()).multiply(unitsPerHour);
    }

    Area plus(Area other) {
        return new Area(parts.add(other.parts));
    }

    /**
     * How many whole arrivals have their number below this; at most {@link Long#MAX_VALUE}. A ten-billionth of an
     * arrival above a whole number is none: it comes from rates that were worked out in floating point.
     */
    long ceiling() {
        if (parts.signum() == 0) {
            return 0;
        }
        return parts.subtract(TOO_LITTLE)
                .divide(PARTS_PER_ARRIVAL, 0, RoundingMode.CEILING)
                .max(BigDecimal.ONE)
                .min(LARGEST_INDEX)
                .longValue();
    }

    /** Whole arrivals; at most {@link Long#MAX_VALUE}. */
    long floor() {
        return parts.divideToIntegralValue(PARTS_PER_ARRIVAL).min(LARGEST_INDEX).longValue();
    }

    /** What is left beside whole arrivals, from 0 to less than 1. */
    double fraction() {
        return parts.remainder(PARTS_PER_ARRIVAL).doubleValue() / PARTS_PER_ARRIVAL.doubleValue();
    }

    double arrivals() {
        return parts.doubleValue() / PARTS_PER_ARRIVAL.doubleValue();
    }
}
