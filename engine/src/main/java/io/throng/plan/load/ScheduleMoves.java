package io.throng.plan.load;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Turns segments into moves. */
final class ScheduleMoves {

    private static final double NANOS_PER_SECOND = 1e9;

    private final UserLine line = new UserLine();
    private Duration at = Duration.ZERO;

    private ScheduleMoves() {}

    static List<Move> of(List<UserSegment> segments) {
        List<Optional<SampledCurve>> curves = EachSegment.of(segments, ScheduleMoves::curve);
        ScheduleMoves moves = new ScheduleMoves();
        for (int i = 0; i < segments.size(); i++) {
            UserSegment segment = segments.get(i);
            moves.add(segment);
            curves.get(i).ifPresent(moves::add);
            if (segment.length().equals(RateSegment.ENDLESS)) {
                break;
            }
            moves.at = moves.at.plus(segment.length());
        }
        return moves.line.moves();
    }

    private static Optional<SampledCurve> curve(UserSegment segment) {
        return segment instanceof UserSegment.Curve curve ? Optional.of(new SampledCurve(curve)) : Optional.empty();
    }

    private void add(UserSegment segment) {
        if (segment instanceof UserSegment.Stage stage) {
            line.add(new Move(at, stage.users(), stage.spawnRate()));
        } else if (segment instanceof UserSegment.Ramp ramp) {
            add(ramp);
        }
    }

    private void add(UserSegment.Ramp ramp) {
        jumpTo(ramp.from());
        glide(at, ramp.from(), ramp.to(), ramp.length());
    }

    private void add(SampledCurve curve) {
        int users = curve.users(0);
        jumpTo(users);
        for (int piece = 0; piece < curve.pieces(); piece++) {
            Duration begin = curve.boundary(piece);
            int next = curve.users(piece + 1);
            glide(at.plus(begin), users, next, curve.boundary(piece + 1).minus(begin));
            users = next;
        }
    }

    private void jumpTo(int users) {
        if (line.usersAtTakeover(at) != users) {
            line.add(new Move(at, users, Double.POSITIVE_INFINITY));
        }
    }

    private void glide(Duration begin, int from, int to, Duration length) {
        if (from != to) {
            double seconds = length.toNanos() / NANOS_PER_SECOND;
            line.add(new Move(begin, to, Math.abs((double) to - from) / seconds));
        }
    }
}
