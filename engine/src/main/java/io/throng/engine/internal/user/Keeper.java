package io.throng.engine.internal.user;

/** Whoever let a user begin. */
@FunctionalInterface
public interface Keeper {

    /** The user has ended; called once, on its loop. */
    void ended();
}
