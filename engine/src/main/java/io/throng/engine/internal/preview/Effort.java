package io.throng.engine.internal.preview;

import io.throng.engine.internal.simulation.Simulation;

/** How much of a load may be worked out: a preview is to be there in seconds, and fit into memory. */
final class Effort {

    /** What is enough for an hour of a thousand users that browse. */
    static final long MOST = 10_000_000;

    /** What a user takes in memory is worth so many events. */
    private static final long OF_A_USER = 20;

    /** What closing an interval takes is worth so many events. */
    private static final long OF_A_SECOND = 50;

    private static final long NANOS_PER_SECOND = 1_000_000_000;

    private final Simulation simulation;
    private final long most;
    private long events;

    /** @param most events, or what is worth as much */
    Effort(Simulation simulation, long most) {
        this.simulation = simulation;
        this.most = most;
    }

    /** Counts an event, and tells whether another may follow. */
    boolean isLeft() {
        events++;
        return events
                        + simulation.traffic().requestsBegun()
                        + simulation.traffic().usersBegun() * OF_A_USER
                        + simulation.elapsedNanos() / NANOS_PER_SECOND * OF_A_SECOND
                <= most;
    }
}
