package io.throng.engine.internal.preview;

import io.throng.engine.internal.simulation.Traffic;
import io.throng.metrics.Preview.Moment;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Counts what happens in a simulation, moment by moment: in so many that a chart can show them. Their length doubles
 * whenever they become too many; it is always a second halved or doubled so many times, so that full seconds are the ends
 * of moments, or all ends are full seconds.
 */
final class Moments {

    private static final int TOO_MANY = 240;
    private static final long SHORTEST_NANOS = 1_000_000_000 / 512;

    private final Traffic traffic;
    private List<Moment> closed = new ArrayList<>();
    private long lengthNanos = SHORTEST_NANOS;
    private long fromNanos;
    private long arrivalsBefore;
    private long requestsBefore;

    Moments(Traffic traffic) {
        this.traffic = traffic;
    }

    /** When the moment under way ends; what happens then belongs to the next. */
    long endNanos() {
        return fromNanos + lengthNanos;
    }

    /** The moment under way has ended. */
    void next() {
        long end = endNanos();
        closed.add(until(end));
        fromNanos = end;
        if (closed.size() == TOO_MANY) {
            lengthNanos *= 2;
            closed = inPairs(closed);
        }
    }

    private static List<Moment> inPairs(List<Moment> moments) {
        List<Moment> pairs = new ArrayList<>();
        for (int i = 0; i < moments.size(); i += 2) {
            pairs.add(together(moments.get(i), moments.get(i + 1)));
        }
        return pairs;
    }

    /**
     * All of them, now that the simulation has ended.
     *
     * @param atNanos when; what happened just then belongs to the last one
     */
    List<Moment> all(long atNanos) {
        Moment rest = until(atNanos);
        List<Moment> all = new ArrayList<>(closed);
        if (atNanos > fromNanos || all.isEmpty()) {
            all.add(rest);
        } else {
            Moment last = all.remove(all.size() - 1);
            all.add(together(last, rest));
        }
        return all;
    }

    private Moment until(long nanos) {
        long arrivals = traffic.arrivals();
        long requests = traffic.requestsEnded();
        Moment moment = new Moment(
                Duration.ofNanos(fromNanos),
                Duration.ofNanos(nanos),
                traffic.takeMostUsers(),
                arrivals - arrivalsBefore,
                requests - requestsBefore);
        arrivalsBefore = arrivals;
        requestsBefore = requests;
        return moment;
    }

    private static Moment together(Moment one, Moment next) {
        return new Moment(
                one.from(),
                next.to(),
                Math.max(one.users(), next.users()),
                one.arrivals() + next.arrivals(),
                one.requests() + next.requests());
    }
}
