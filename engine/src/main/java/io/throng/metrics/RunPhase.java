package io.throng.metrics;

/** How far a run is. */
public enum RunPhase {
    /** Load is made. */
    RUNNING,
    /** Nothing new is begun; what is under way may still end. */
    STOPPING,
    /** Every user has ended. */
    ENDED
}
