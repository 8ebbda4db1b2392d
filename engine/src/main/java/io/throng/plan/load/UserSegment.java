package io.throng.plan.load;

import io.throng.plan.internal.Durations;
import java.time.Duration;

/** A part of a closed load: how many users there are while it lasts. Segments follow each other without a gap. */
public sealed interface UserSegment {

    /** How long it lasts; {@link RateSegment#ENDLESS} for until the run time is over. */
    Duration length();

    /**
     * Moves to a number of users at a pace, from wherever it is when the segment begins, and stays there.
     *
     * @param users the target, 0 or more
     * @param spawnRate how many users start or stop in a second, more than 0
     */
    record Stage(Duration length, int users, double spawnRate) implements UserSegment {}

    /**
     * Is at one number of users when the segment begins and at another when it ends, evenly; constant when both are
     * equal. Users that are too many or too few at the beginning stop or start at once.
     */
    record Ramp(int from, int to, Duration length) implements UserSegment {}

    /**
     * Follows a curve.
     *
     * @param name what descriptions call it
     */
    record Curve(String name, UserCurve curve, Duration length) implements UserSegment {

        /**
         * Asks the curve.
         *
         * @param elapsed since this began
         * @return whole users, 0 or more
         * @throws IllegalArgumentException when it does not give a proper number; the message says when
         */
        public int at(Duration elapsed) {
            String then = "users at " + Durations.text(elapsed);
            double users;
            try {
                users = curve.at(elapsed);
            } catch (RuntimeException e) {
                throw new IllegalArgumentException(then + " throws " + e + ", expected a number", e);
            }
            if (!(users >= 0 && users <= LoadModel.MOST_USERS)) {
                throw new IllegalArgumentException(then + " is " + users + ", expected 0 to " + LoadModel.MOST_USERS);
            }
            return (int) Math.round(users);
        }
    }
}
