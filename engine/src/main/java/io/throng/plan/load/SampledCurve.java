package io.throng.plan.load;

import java.time.Duration;

/**
 * A curve cut into equal pieces, each of which moves evenly to the whole number of users at its end. A piece lasts 10 ms,
 * or a hundred thousandth of the length when that is more. The
 * curve does not own its last instant, so it is asked just before it.
 */
final class SampledCurve {

    private static final long PIECE_NANOS = 10_000_000;
    private static final long MOST_PIECES = 100_000;

    private final long lengthNanos;
    private final int[] users;

    /** @throws IllegalArgumentException when the curve does not give proper numbers */
    SampledCurve(UserSegment.Curve curve) {
        this.lengthNanos = curve.length().toNanos();
        this.users = new int[1 + (int) Math.max(1, Math.min(MOST_PIECES, lengthNanos / PIECE_NANOS))];
        for (int i = 0; i < users.length; i++) {
            users[i] = curve.at(i < pieces() ? boundary(i) : curve.length().minusNanos(1));
        }
    }

    int pieces() {
        return users.length - 1;
    }

    /** When a piece begins, or the one before it ends, since the curve began. */
    Duration boundary(int piece) {
        return Duration.ofNanos((long) ((double) lengthNanos / pieces() * piece));
    }

    /** The users at a boundary. */
    int users(int piece) {
        return users[piece];
    }
}
