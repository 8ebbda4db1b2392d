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
        return Optional.of(Duration.ZERO);
    }

    /** What is to be done, in the order of time; the first moves begin at zero. */
    public List<Move> moves() {
        return List.of();
    }

    /** The largest number of users that is asked for at any moment. */
    public int most() {
        return segments.size();
    }

    /** The number of users that should run at a moment, when nobody ends by itself. */
    public int usersAt(Duration elapsed) {
        return segments.size();
    }

    /** The users of that moment, at once; the end when it is over. So one shape can be made of others. */
    @Override
    public Target at(Now now) {
        boolean isOver =
                length().map(length -> now.elapsed().compareTo(length) >= 0).orElse(false);
        return isOver ? new Target.Stop() : new Target.Users(usersAt(now.elapsed()), Double.POSITIVE_INFINITY);
    }
}
