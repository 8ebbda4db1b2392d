package io.throng.engine.internal.session;

/** A variable is needed that the session does not have. */
public final class UnsetVariableException extends IllegalStateException {

    private static final long serialVersionUID = 1;

    UnsetVariableException(String message) {
        super(message);
    }
}
