package io.throng.plan.load;

import java.util.Optional;

/**
 * So many in a unit of time, kept as it was written, so that 100 a minute are exactly 100 in a minute.
 *
 * @param count how many, also parts of one; 0 or more, and at most 1,000,000,000 in a second
 * @param unit in which time
 */
public record Rate(double count, Unit unit) {

    /** Time is counted in nanoseconds: more than one arrival in each cannot be told apart. */
    private static final double MOST_PER_SECOND = 1e9;

    /** The units rates are written in. */
    public enum Unit {
        SECOND("s", 1),
        MINUTE("min", 60),
        HOUR("h", 3600);

        private final String symbol;
        private final int seconds;

        Unit(String symbol, int seconds) {
            this.symbol = symbol;
            this.seconds = seconds;
        }

        public int seconds() {
            return seconds;
        }
    }

    /** The same rate, in a second. */
    public double perSecond() {
        return count / unit.seconds;
    }

    /** The bound that this does not keep, such as {@code 0/s or more}; empty when it can be used. */
    public Optional<String> brokenBound() {
        if (!(perSecond() >= 0)) {
            return Optional.of("0/s or more");
        }
        return perSecond() > MOST_PER_SECOND ? Optional.of("1,000,000,000/s at most") : Optional.empty();
    }

    /** Such as {@code 200/s} or {@code 0.5/min}. */
    @Override
    public String toString() {
        return (count == Math.rint(count) && Math.abs(count) < 1e15 ? String.valueOf((long) count) : count) + "/"
                + unit.symbol;
    }
}
