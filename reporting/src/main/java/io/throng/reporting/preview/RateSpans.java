package io.throng.reporting.preview;

import io.throng.metrics.Preview.Moment;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Moments put together, so that a rate is not drawn as the comb that single arrivals make: as many as it takes for a
 * hundred arrivals on average, but no more than a second.
 */
final class RateSpans {

    private static final Duration LONGEST = Duration.ofSeconds(1);
    private static final int ENOUGH_ARRIVALS = 100;

    private RateSpans() {}

    /** @param moments at least one, without gaps */
    static List<Moment> of(List<Moment> moments) {
        int size = size(moments);
        List<Moment> spans = new ArrayList<>();
        for (int from = 0; from < moments.size(); from += size) {
            spans.add(together(moments.subList(from, Math.min(moments.size(), from + size))));
        }
        return spans;
    }

    private static int size(List<Moment> moments) {
        Moment first = moments.get(0);
        Duration each = first.to().minus(first.from());
        double arrivals = moments.stream().mapToLong(Moment::arrivals).average().orElse(0);
        int size = 1;
        while (size < moments.size()
                && arrivals * size < ENOUGH_ARRIVALS
                && each.multipliedBy(2L * size).compareTo(LONGEST) <= 0) {
            size *= 2;
        }
        return size;
    }

    private static Moment together(List<Moment> neighbours) {
        return new Moment(
                neighbours.get(0).from(),
                neighbours.get(neighbours.size() - 1).to(),
                neighbours.stream().mapToInt(Moment::users).max().orElse(0),
                neighbours.stream().mapToLong(Moment::arrivals).sum(),
                neighbours.stream().mapToLong(Moment::requests).sum());
    }
}
