package io.throng.dsl;

import io.throng.plan.load.UserSegment;

/** A part of a load in stages: so many users for so long. See {@link Throng#stages}. */
public final class Stage {

    private final UserSegment segment;
    private final int users;

    Stage(UserSegment segment, int users) {
        this.segment = segment;
        this.users = users;
    }

    /**
     * How many users start or stop in a second, evenly: the first at once, number k k / rate seconds later. More than 0.
     * The stage takes over from wherever the one before is; a pace too slow to reach the users in time is no error, and
     * {@link LoadTest#preview()} warns of it.
     */
    public Stage spawnRate(double usersPerSecond) {
        return new Stage(new UserSegment.Stage(segment.length(), users, usersPerSecond), users);
    }

    UserSegment toPlan() {
        return segment;
    }
}
