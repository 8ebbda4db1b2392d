package io.throng.engine.internal.load;

/** Told on the control loop of what becomes of a source. */
interface SourceEvents {

    /** Its time is over, and it is to be stopped. */
    void ending(LoadSource source);

    /** Nothing more will begin, and all its users have ended. */
    void over(LoadSource source);

    /** A lambda that steers it threw or told nonsense; the run cannot go on. */
    void broke(Throwable thrown);
}
