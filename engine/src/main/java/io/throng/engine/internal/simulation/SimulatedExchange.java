package io.throng.engine.internal.simulation;

import io.throng.engine.internal.user.SimulatedStep;
import io.throng.engine.internal.user.VirtualUser;
import io.throng.metrics.FailureKind;
import org.jspecify.annotations.Nullable;

/**
 * One simulated request, call or blocking step: waits for a connection, asks the server then, and ends when its time has
 * passed or at its timeout, to the nanosecond.
 */
final class SimulatedExchange extends SimulatedStep implements Runnable {

    private final SimulatedWorld world;
    private final StepTerms terms;
    private final long beginNanos;
    private final long deadlineNanos;
    private boolean connected;
    private long connectionWaitNanos;
    private @Nullable Reply reply;

    SimulatedExchange(VirtualUser user, int series, SimulatedWorld world, StepTerms terms) {
        super(user, series);
        this.world = world;
        this.terms = terms;
        this.beginNanos = loop().clock().nanoTime();
        this.deadlineNanos = terms.deadline(beginNanos);
    }

    @Override
    protected void begin() {
        terms.route().connect(this);
        if (!connected) {
            loop().at(deadlineNanos, this);
        }
    }

    /** Whether it still has a use for a connection. */
    boolean wantsConnection() {
        return isUnderWay() && loop().clock().nanoTime() < deadlineNanos;
    }

    /** Goes on a connection that belongs to its user alone. */
    void connectOnOwn() {
        world.traffic().ownConnection(exchange());
        connected();
    }

    /** It has all it needs to be asked for. */
    void connected() {
        connected = true;
        connectionWaitNanos = loop().clock().nanoTime() - beginNanos;
        world.ask(terms.series()).ifPresent(this::answered);
    }

    private void answered(Reply given) {
        long now = loop().clock().nanoTime();
        boolean inTime = given.afterNanos() <= deadlineNanos - now;
        reply = inTime ? given : null;
        loop().at(inTime ? now + given.afterNanos() : deadlineNanos, this);
    }

    /** Ends it, unless that has happened while it waited in vain. */
    @Override
    public void run() {
        if (!isUnderWay()) {
            return;
        }
        release();
        world.traffic().ended();
        if (!connected) {
            failed(terms.timeoutNanos(), FailureKind.TIMEOUT, terms.timeoutMessage() + " (no connection free)");
        } else if (reply == null) {
            failed(connectionWaitNanos, FailureKind.TIMEOUT, terms.timeoutMessage());
        } else if (reply.failure().isPresent()) {
            failed(connectionWaitNanos, terms.failureKind(), reply.failure().get());
        } else {
            ok(connectionWaitNanos);
        }
    }

    @Override
    protected void brokenOff() {
        release();
    }

    private void release() {
        if (connected) {
            world.traffic().answered();
            terms.route().release();
        }
    }
}
