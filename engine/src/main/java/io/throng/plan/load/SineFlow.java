package io.throng.plan.load;

/**
 * A rate that swings: {@code mean + amplitude sin(phase)}, and nothing where that is below zero. Its integral over the
 * phase is {@code mean phase + amplitude (1 - cos(phase))}; a swing below zero leaves two pieces of each period, one
 * from its beginning and one up to its end. Integrals are closed, instants are found by Newton's method kept inside a
 * bracket. All of it is {@link StrictMath}, so that every machine finds the same nanosecond.
 */
final class SineFlow implements Flow {

    private static final double CIRCLE = 2 * Math.PI;
    private static final double PHASE_PRECISION = 1e-15;
    private static final int MOST_STEPS = 200;

    private final RateSegment.Sine sine;
    private final double mean;
    private final double amplitude;
    private final double periodNanos;
    private final double driesUp;
    private final double flowsAgain;
    private final double beforeDry;
    private final double perPeriod;

    SineFlow(RateSegment.Sine sine) {
        this.sine = sine;
        this.mean = sine.mean().perSecond();
        this.amplitude = sine.amplitude().perSecond();
        this.periodNanos = sine.period().toNanos();
        double below = mean >= amplitude ? Math.PI : StrictMath.asin(mean / amplitude);
        this.driesUp = Math.PI + below;
        this.flowsAgain = mean >= amplitude ? CIRCLE : CIRCLE - below;
        this.beforeDry = integral(driesUp);
        this.perPeriod = beforeDry + integral(CIRCLE) - integral(flowsAgain);
    }

    @Override
    public Area area() {
        long lengthNanos = sine.length().toNanos();
        long period = sine.period().toNanos();
        long periods = lengthNanos / period;
        double rest = untilPhase(CIRCLE * (lengthNanos % period) / periodNanos);
        return Area.ofCurve((periods * perPeriod + rest) * secondsPerPhase());
    }

    @Override
    public double nanosAt(double arrivals) {
        if (perPeriod == 0) {
            return Double.POSITIVE_INFINITY;
        }
        double wanted = arrivals / secondsPerPhase();
        double periods = Math.floor(wanted / perPeriod);
        return (periods + phaseAt(wanted - periods * perPeriod) / CIRCLE) * periodNanos;
    }

    private double secondsPerPhase() {
        return periodNanos / NANOS_PER_SECOND / CIRCLE;
    }

    private double untilPhase(double phase) {
        return phase <= flowsAgain
                ? integral(Math.min(phase, driesUp))
                : beforeDry + integral(phase) - integral(flowsAgain);
    }

    private double phaseAt(double wanted) {
        return wanted < beforeDry
                ? solve(wanted, 0, driesUp)
                : solve(wanted - beforeDry + integral(flowsAgain), flowsAgain, CIRCLE);
    }

    private double solve(double wanted, double from, double to) {
        double low = from;
        double high = to;
        double phase = (from + to) / 2;
        for (int step = 0; step < MOST_STEPS; step++) {
            double excess = integral(phase) - wanted;
            if (excess > 0) {
                high = phase;
            } else {
                low = phase;
            }
            double next = phase - excess / (mean + amplitude * StrictMath.sin(phase));
            if (!(next >= low && next <= high)) {
                next = (low + high) / 2;
            }
            if (Math.abs(next - phase) <= PHASE_PRECISION) {
                return next;
            }
            phase = next;
        }
        return phase;
    }

    /** Without the cut at zero; half angles, because 1 - cos loses all digits of a small phase. */
    private double integral(double phase) {
        double half = StrictMath.sin(phase / 2);
        return mean * phase + 2 * amplitude * half * half;
    }
}
