package io.throng.plan.load;

import java.util.List;

/** Arrivals where the integral of the rate reaches their number. */
final class EvenTimes implements DueTimes {

    private final Stretch[] stretches;
    private final long[] wholeBefore;
    private final double[] partBefore;
    private int current;

    EvenTimes(List<Stretch> stretches) {
        this.stretches = stretches.toArray(Stretch[]::new);
        this.wholeBefore = stretches.stream()
                .mapToLong(stretch -> stretch.before().floor())
                .toArray();
        this.partBefore = stretches.stream()
                .mapToDouble(stretch -> stretch.before().fraction())
                .toArray();
    }

    @Override
    public long nanosOf(long index) {
        while (current < stretches.length && index >= stretches[current].end()) {
            current++;
        }
        return current == stretches.length
                ? ArrivalTimes.NEVER
                : stretches[current].dueNanos(index - wholeBefore[current] - partBefore[current]);
    }
}
