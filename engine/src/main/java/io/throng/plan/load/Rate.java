package io.throng.plan.load;

/**
 * So many in a unit of time, kept as it was written, so that 100 a minute are exactly 100 in a minute.
 *
 * @param count how many, also parts of one; 0 or more
 * @param unit in which time
 */
public record Rate(double count, Unit unit) {

    /** Time is counted in nanoseconds: more than one arrival in each cannot be told apart. */
    static final double HIGHEST_PER_SECOND = 1e9;

    static final String BOUNDS = "0/s or more and at most 1,000,000,000/s";

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

    /** Such as {@code 200/s} or {@code 0.5/min}. */
    @Override
    public String toString() {
        return (count == Math.rint(count) && Math.abs(count) < 1e15 ? String.valueOf((long) count) : count) + "/"
                + unit.symbol;
    }
}
