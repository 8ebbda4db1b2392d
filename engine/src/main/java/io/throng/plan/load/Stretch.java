package io.throng.plan.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * One segment in its place among the others. It owns the arrivals whose number lies between the areas at its two ends,
 * which are exact, so that an arrival is in one segment and in no other.
 *
 * @param startNanos since the load began
 * @param lengthNanos {@link #ENDLESS} when it never ends
 * @param before what has arrived when it begins
 * @param arrivals how many arrive while it lasts; infinite when it never ends
 * @param first number of its first arrival
 * @param end number of the first arrival after it
 */
record Stretch(Flow flow, long startNanos, long lengthNanos, Area before, double arrivals, long first, long end) {

    private static final long ENDLESS = Long.MAX_VALUE;

    /** The segments of a load in their order; what follows one that never ends is left out. */
    static List<Stretch> of(OpenLoad load) {
        List<Stretch> stretches = new ArrayList<>();
        long startNanos = 0;
        Area before = Area.ZERO;
        for (RateSegment segment : load.segments()) {
            Flow flow = Flow.of(segment);
            Duration length = segment.length();
            if (length.equals(RateSegment.ENDLESS)) {
                stretches.add(new Stretch(
                        flow, startNanos, ENDLESS, before, Double.POSITIVE_INFINITY, before.ceiling(), Long.MAX_VALUE));
                break;
            }
            Area area = flow.area();
            Area after = before.plus(area);
            stretches.add(new Stretch(
                    flow, startNanos, length.toNanos(), before, area.arrivals(), before.ceiling(), after.ceiling()));
            startNanos = Math.addExact(startNanos, length.toNanos());
            before = after;
        }
        return stretches;
    }

    boolean isBurst() {
        return flow instanceof Burst;
    }

    /** When so many have arrived since it began, in nanoseconds since the load did. */
    long dueNanos(double arrived) {
        double nanos = flow.nanosAt(arrived);
        if (lengthNanos == ENDLESS) {
            return nanos < ENDLESS - startNanos ? startNanos + Math.round(nanos) : ArrivalTimes.NEVER;
        }
        return startNanos + Math.min(Math.round(nanos), Math.max(0, lengthNanos - 1));
    }
}
