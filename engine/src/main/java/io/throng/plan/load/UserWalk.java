package io.throng.plan.load;

import java.time.Duration;
import java.util.List;

/** Goes along the moves of a schedule and tells the users they make at moments that rise. Used by one thread. */
public final class UserWalk {

    private final List<Move> moves;
    private final UserLine line = new UserLine();
    private int begun;

    /** @param moves in the order of time; before the first there is nobody */
    public UserWalk(List<Move> moves) {
        this.moves = moves;
    }

    /**
     * The number of users when nobody ends by itself, see {@link UserSchedule#usersAt}.
     *
     * @param elapsed since the schedule began; not before the moment asked for last
     */
    public int usersAt(Duration elapsed) {
        while (begun < moves.size() && moves.get(begun).at().compareTo(elapsed) <= 0) {
            line.add(moves.get(begun));
            begun++;
        }
        return line.usersAt(elapsed);
    }
}
