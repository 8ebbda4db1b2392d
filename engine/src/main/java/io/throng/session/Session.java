package io.throng.session;

import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * The memory of one virtual user: variables by name, and random numbers of its own.
 *
 * <p>A session is mutable and belongs to its virtual user and that user's event loop. It may be used only inside the
 * lambda it was given to, on the thread that called it, and such a lambda must not block.
 */
@SuppressWarnings("TypeParameterUnusedInFormals") // spares every caller a cast; a wrong type fails in the caller's line
public interface Session {

    /**
     * The value of a variable.
     *
     * @throws IllegalStateException when it is not set; the message names the variable and similar ones that are
     */
    <T> T get(String name);

    /** The value of a variable, or null when it is not set. */
    <T> @Nullable T find(String name);

    /** Sets a variable; null removes it. */
    Session set(String name, @Nullable Object value);

    boolean has(String name);

    /** Random numbers that depend only on the run's seed, the scenario and this user's number, not on timing. */
    RandomGenerator random();

    /** The number of this user within its scenario, from 0; from 0 again after {@link Integer#MAX_VALUE}. */
    int user();

    /** How many iterations this user has completed. */
    long iteration();
}
