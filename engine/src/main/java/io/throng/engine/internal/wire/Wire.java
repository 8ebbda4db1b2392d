package io.throng.engine.internal.wire;

/** One loop's way to the servers. Every method is called on that loop, and so is every answer. */
public interface Wire {

    /**
     * Sends a request, on a connection that is there or on a new one, and tells {@link Exchange#answer()} how it
     * ended: never within this call, and never more than once. Nothing is ever sent a second time.
     */
    void send(Exchange exchange);

    /** Breaks off an exchange that is under way; its connection is closed and its answer is not called any more. */
    void cancel(Exchange exchange);

    /** Tells that the user of this exchange has ended: connections that are its own are closed. */
    void leave(Exchange exchange);
}
