package io.throng.engine.internal.load;

/**
 * Makes one load of a run from its beginning until nothing more begins and all its users have ended. On the control
 * loop.
 */
sealed interface LoadSource permits SteadySource, ScheduledSource, ShapedSource, ArrivalSource {

    /** Begins. Called once, when its time has come. */
    void start();

    /**
     * Begins nothing more and stops its users in phases. Called once at most.
     *
     * @param atNanos what is due from this moment on does not happen
     */
    void stop(long atNanos);

    /** Does not wait for users that are stopping; only after a stop. */
    void hurry();

    /** No iteration is left to be begun. */
    void spent();

    /** Users of the closed model that have not ended; those that arrive are counted on their loops. */
    int users();
}
