package io.throng.engine.internal.preview;

import io.throng.engine.internal.simulation.Traffic;
import io.throng.metrics.Preview.Moment;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Counts what happens in a simulation, moment by moment: in so many that a chart can show them. How long they are follows
 * from the length of the load as far as that is known, and doubles whenever they become too many.
 */
final class Moments {

    private static final int ENOUGH = 120;
    private static final int MOST = 2 * ENOUGH;
    private static final long MILLI = 1_000_000;

    private final Traffic traffic;
    private List<Moment> closed = new ArrayList<>();
    private long lengthNanos;
    private long fromNanos;
    private long arrivalsBefore;
    private long requestsBefore;

    /** @param expected how long the load will last, unless it ends before */
    Moments(Traffic traffic, Optional<Duration> expected) {
        this.traffic = traffic;
        this.lengthNanos = expected.map(length -> shortest(length.toNanos())).orElse(MILLI);
    }

    /** Doubled again and again it comes to a hundred and twentieth of the whole, in full milliseconds. */
    private static long shortest(long wholeNanos) {
        long nanos = Math.max(1, -Math.floorDiv(-wholeNanos, ENOUGH * MILLI)) * MILLI;
        while (nanos % 2 == 0 && nanos / 2 >= MILLI) {
            nanos /= 2;
        }
        return nanos;
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
        if (closed.size() == MOST) {
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
