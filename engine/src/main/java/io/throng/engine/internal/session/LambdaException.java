package io.throng.engine.internal.session;

/** A lambda of the load test that should make a text has thrown. */
public final class LambdaException extends Exception {

    private static final long serialVersionUID = 1;

    private final Throwable thrown;

    LambdaException(Throwable thrown) {
        super(null, thrown, false, false);
        this.thrown = thrown;
    }

    /** What the lambda has thrown. */
    public Throwable thrown() {
        return thrown;
    }
}
