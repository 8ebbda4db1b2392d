package io.throng.reporting.preview;

import io.throng.metrics.Preview.Moment;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The moments of a preview as one value for each column of a chart. A column may hold a part of a moment or many of them;
 * all columns stand for the same length of time.
 */
final class Curve {

    private static final double NANOS_PER_SECOND = 1e9;

    private final List<Moment> moments;
    private final List<Moment> rateSpans;
    private final int columns;
    private final long startNanos;
    private final long lengthNanos;

    /**
     * @param moments at least one, without gaps, together longer than nothing
     * @param columns 1 or more
     */
    Curve(List<Moment> moments, int columns) {
        this.moments = moments;
        this.rateSpans = RateSpans.of(moments);
        this.columns = columns;
        this.startNanos = moments.get(0).from().toNanos();
        this.lengthNanos = moments.get(moments.size() - 1).to().toNanos() - startNanos;
    }

    /** The most users of any moment that a column touches, so that no spike is lost. */
    List<Double> users() {
        return IntStream.range(0, columns).mapToObj(this::mostUsers).toList();
    }

    private double mostUsers(int column) {
        return moments.stream()
                .filter(moment -> sharedNanos(moment, column) > 0)
                .mapToInt(Moment::users)
                .max()
                .orElse(0);
    }

    /** The mean rate of a column; the arrivals of neighbouring moments are spread evenly over them. */
    List<Double> arrivalsPerSecond() {
        return IntStream.range(0, columns).mapToObj(this::meanRate).toList();
    }

    private double meanRate(int column) {
        double arrivals = 0;
        for (Moment moment : rateSpans) {
            double shared = sharedNanos(moment, column);
            if (shared > 0) {
                arrivals += moment.arrivals()
                        * shared
                        / moment.to().minus(moment.from()).toNanos();
            }
        }
        return arrivals / (endNanos(column) - endNanos(column - 1)) * NANOS_PER_SECOND;
    }

    private double sharedNanos(Moment moment, int column) {
        double from = Math.max(sinceStart(moment.from()), endNanos(column - 1));
        double to = Math.min(sinceStart(moment.to()), endNanos(column));
        return to - from;
    }

    private double sinceStart(Duration time) {
        return (double) (time.toNanos() - startNanos);
    }

    private double endNanos(int column) {
        return (double) lengthNanos * (column + 1) / columns;
    }
}
