package io.throng.plan.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Moves in the order of time, and the number of users that they make. Grows at its end only. */
final class UserLine {

    private final List<Move> moves = new ArrayList<>();
    private int usersBeforeLast;

    List<Move> moves() {
        return List.copyOf(moves);
    }

    /** One more move, which begins no earlier than the last one. */
    void add(Move move) {
        usersBeforeLast = usersAtTakeover(move.at());
        moves.add(move);
    }

    /** How many users there are when the next move begins. */
    int usersAtTakeover(Duration at) {
        if (moves.isEmpty()) {
            return 0;
        }
        Move last = moves.get(moves.size() - 1);
        return last.usersAfter(Math.max(0, at.minus(last.at()).toNanos() - 1), usersBeforeLast);
    }

    /** How many users there are at a moment that is not before the beginning of the last move. */
    int usersAt(Duration elapsed) {
        if (moves.isEmpty()) {
            return 0;
        }
        Move last = moves.get(moves.size() - 1);
        return last.usersAfter(elapsed.minus(last.at()).toNanos(), usersBeforeLast);
    }
}
