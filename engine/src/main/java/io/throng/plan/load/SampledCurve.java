package io.throng.plan.load;

import io.throng.plan.internal.Durations;
import java.time.Duration;

/**
 * A curve cut into equal pieces, each of which moves evenly to the whole number of users at its end. A piece is a ten
 * thousandth of the length, but 10 ms at least and 1 s at most, and there are 100,000 at most.
 */
final class SampledCurve {

    private static final long SHORTEST_NANOS = 10_000_000;
    private static final long LONGEST_NANOS = 1_000_000_000;
    private static final long USUAL_PIECES = 10_000;
    private static final long MOST_PIECES = 100_000;

    private final UserSegment.Curve curve;
    private final long lengthNanos;

    SampledCurve(UserSegment.Curve curve) {
        this.curve = curve;
        this.lengthNanos = curve.length().toNanos();
    }

    int pieces() {
        long piece = Math.max(SHORTEST_NANOS, Math.min(LONGEST_NANOS, lengthNanos / USUAL_PIECES));
        return (int) Math.max(1, Math.min(MOST_PIECES, lengthNanos / piece));
    }

    /** When a piece begins, or the one before it ends, since the curve began. */
    Duration boundary(int piece) {
        return Duration.ofNanos((long) ((double) lengthNanos / pieces() * piece));
    }

    /**
     * The users at a boundary. The curve does not own its last instant, so it is asked just before it.
     *
     * @throws IllegalArgumentException when the curve does not give a proper number there
     */
    int users(int piece) {
        Duration elapsed = piece < pieces() ? boundary(piece) : Duration.ofNanos(lengthNanos - 1);
        double users;
        try {
            users = curve.curve().at(elapsed);
        } catch (RuntimeException e) {
            throw new IllegalArgumentException(
                    "users at " + Durations.text(elapsed) + " throws " + e + ", expected a number", e);
        }
        if (!(users >= 0 && users <= Integer.MAX_VALUE)) {
            throw new IllegalArgumentException(
                    "users at " + Durations.text(elapsed) + " is " + users + ", expected 0 to " + Integer.MAX_VALUE);
        }
        return (int) Math.round(users);
    }
}
