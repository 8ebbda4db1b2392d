package io.throng.dsl;

import java.time.Duration;

/** Words for the closed model: a number of users, who go on until they are no longer wanted. */
abstract class ClosedWords extends LoadWords {

    ClosedWords() {}

    /**
     * A load of its own for one scenario, in users; begins with nobody. For
     * {@link LoadTest#scenario(Scenario, LoadProfile)}.
     */
    public static Closed closed() {
        return Closed.NOBODY;
    }

    /**
     * A part of a load in stages, which says next how many users it moves to: {@code stage(minutes(1)).users(50)}.
     *
     * @param length how long it lasts, the move to its users included; more than zero
     */
    public static StageLength stage(Duration length) {
        return new StageLength(length);
    }
}
