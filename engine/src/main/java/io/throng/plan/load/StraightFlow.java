package io.throng.plan.load;

/**
 * A rate that changes evenly, or not at all. With a rate of {@code a} at the beginning that grows by {@code b} in a
 * second, {@code k} have arrived where {@code a t + b t^2 / 2 = k}; the solution is taken in the form that does not
 * subtract numbers of almost the same size.
 */
final class StraightFlow implements Flow {

    private final RateSegment.Ramp ramp;
    private final double start;
    private final double growth;

    StraightFlow(RateSegment.Ramp ramp) {
        this.ramp = ramp;
        this.start = ramp.from().perSecond();
        this.growth = ramp.length().equals(RateSegment.ENDLESS)
                ? 0
                : (ramp.to().perSecond() - start) / (ramp.length().toNanos() / NANOS_PER_SECOND);
    }

    @Override
    public Area area() {
        return Area.ofRamp(ramp.from(), ramp.to(), ramp.length().toNanos());
    }

    @Override
    public double nanosAt(double arrivals) {
        if (growth == 0) {
            return start == 0 ? Double.POSITIVE_INFINITY : arrivals / start * NANOS_PER_SECOND;
        }
        if (arrivals <= 0) {
            return 0;
        }
        double rateThen = Math.sqrt(Math.max(0, start * start + 2 * growth * arrivals));
        return 2 * arrivals / (start + rateThen) * NANOS_PER_SECOND;
    }
}
