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

    /**
     * The segments of a load in their order; what follows one that never ends is left out.
     *
     * @throws WrongSegmentsException when a function of the load does not give proper rates
     */
    static List<Stretch> of(OpenLoad load) {
        List<Flow> flows = EachSegment.of(load.segments(), Flow::of);
        List<Stretch> stretches = new ArrayList<>();
        long startNanos = 0;
        Area before = Area.ZERO;
        for (int i = 0; i < flows.size(); i++) {
            Flow flow = flows.get(i);
            Duration length = load.segments().get(i).length();
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

    /** When an arrival of this is due, in nanoseconds since the load began. */
    long dueNanosOf(long index) {
        return dueNanos(index - before.floor() - before.fraction());
    }

    /** The number of the first arrival of this that is due at a moment or later, or of the first one after this. */
    long firstNotBefore(long nanos) {
        long low = first;
        long high = end;
        while (low < high) {
            long middle = low + (high - low) / 2;
            if (dueNanosOf(middle) < nanos) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
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
