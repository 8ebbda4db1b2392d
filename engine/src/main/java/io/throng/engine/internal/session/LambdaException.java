package io.throng.engine.internal.session;

/** A lambda that makes a text has thrown; the cause is what it threw. */
public final class LambdaException extends Exception {

    private static final long serialVersionUID = 1;

    LambdaException(Exception cause) {
        super(cause);
    }
}
