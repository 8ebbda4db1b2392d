package io.throng.plan.load;

import java.time.Duration;

/**
 * Arrivals of a function: its length is cut into equal cells of 1 ms at most (of a millionth of the length when that is
 * more), and the rate in the middle of a cell holds for all of it. That is exact for straight lines, and for steps that
 * lie between two cells. The function is called here and never again.
 */
final class SampledFlow implements Flow {

    private static final long CELL_NANOS = 1_000_000;
    private static final long MOST_CELLS = 1_000_000;

    private final double[] ratesBefore;
    private final double cellNanos;

    SampledFlow(RateSegment.Computed computed) {
        long lengthNanos = computed.length().toNanos();
        long cells = Math.max(1, Math.min(MOST_CELLS, -Math.floorDiv(-lengthNanos, CELL_NANOS)));
        this.cellNanos = (double) lengthNanos / cells;
        this.ratesBefore = new double[(int) cells + 1];
        for (int i = 0; i < cells; i++) {
            Duration middle = Duration.ofNanos((long) ((i + 0.5) * cellNanos));
            ratesBefore[i + 1] = ratesBefore[i] + computed.at(middle).perSecond();
        }
    }

    @Override
    public Area area() {
        return Area.ofCurve(ratesBefore[ratesBefore.length - 1] * cellNanos / NANOS_PER_SECOND);
    }

    @Override
    public double nanosAt(double arrivals) {
        double rates = arrivals / cellNanos * NANOS_PER_SECOND;
        int cell = cellOf(rates);
        double wanted = rates - ratesBefore[cell];
        double rate = ratesBefore[cell + 1] - ratesBefore[cell];
        return (cell + (wanted < rate ? wanted / rate : 1)) * cellNanos;
    }

    /** The first cell at whose end there are more, or the last one. */
    private int cellOf(double rates) {
        int low = 0;
        int high = ratesBefore.length - 2;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ratesBefore[middle + 1] <= rates) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
