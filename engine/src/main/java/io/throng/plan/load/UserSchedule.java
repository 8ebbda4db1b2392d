package io.throng.plan.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A shape that is known beforehand: a number of users at every moment. A run does not ask it once a second, it moves at
 * the very instants.
 *
 * @param segments one after the other
 */
public record UserSchedule(List<UserSegment> segments) implements LoadShape {

    /** Nobody. */
    public static final UserSchedule EMPTY = new UserSchedule(List.of());

    public UserSchedule {
        segments = List.copyOf(segments);
    }

    /** This and then more. */
    public UserSchedule then(List<UserSegment> more) {
        List<UserSegment> all = new ArrayList<>(segments);
        all.addAll(more);
        return new UserSchedule(all);
    }

    /** How long it lasts; empty when it never ends. */
    public Optional<Duration> length() {
        Duration sum = Duration.ZERO;
        for (UserSegment segment : segments) {
            if (segment.length().equals(RateSegment.ENDLESS)) {
                return Optional.empty();
            }
            sum = sum.plus(segment.length());
        }
        return Optional.of(sum);
    }

    /**
     * What is to be done, in the order of time; a schedule starts with nobody. Worked out at each call, curves are asked
     * anew.
     *
     * @throws WrongSegmentsException when a curve does not give proper numbers
     */
    public List<Move> moves() {
        return ScheduleMoves.of(segments);
    }

    /**
     * The number of users that should run at a moment, when nobody ends by itself: what the moves make, also where they
     * are too slow for their target. When the schedule is over it stays as it was. For many moments take a
     * {@link UserWalk} along the {@link #moves()}, which this works out at each call.
     *
     * @param elapsed since the schedule began; zero or more
     * @throws WrongSegmentsException when a curve does not give proper numbers
     */
    public int usersAt(Duration elapsed) {
        Duration asked =
                length().filter(length -> length.compareTo(elapsed) < 0).orElse(elapsed);
        return new UserWalk(moves()).usersAt(asked);
    }

    /** The users of that moment, at once; the end when it is over. So one shape can be made of others. */
    @Override
    public Target at(Now now) {
        boolean isOver =
                length().map(length -> now.elapsed().compareTo(length) >= 0).orElse(false);
        return isOver ? new Target.Stop() : new Target.Users(usersAt(now.elapsed()), Double.POSITIVE_INFINITY);
    }
}
