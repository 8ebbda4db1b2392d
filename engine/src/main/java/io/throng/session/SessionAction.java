package io.throng.session;

/** Code that a virtual user runs on its event loop. It must not block; what it throws is counted as an exception. */
@FunctionalInterface
public interface SessionAction {
    void run(Session session) throws Exception;
}
