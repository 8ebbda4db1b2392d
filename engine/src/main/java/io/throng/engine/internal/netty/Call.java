package io.throng.engine.internal.netty;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.throng.engine.internal.time.Loop;
import io.throng.engine.internal.time.Timer;
import io.throng.engine.internal.wire.Exchange;
import io.throng.engine.internal.wire.Origin;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * One user's requests on their way, one at a time. It is the timer of the request timeout as well, and as such it is
 * seldom set: once set it stays, and looks for the deadline of the present request when it fires.
 */
final class Call extends Timer {

    private static final HttpConnection[] NONE = {};

    /** Where it waits for a connection, with its neighbours there. */
    @Nullable
    CallQueue queue;

    @Nullable
    Call previous;

    @Nullable
    Call next;

    private final Exchange exchange;
    private final Loop loop;
    private HttpConnection[] own = NONE;
    private @Nullable HttpConnection connection;
    private @Nullable Fault untold;

    /** There while the request waits for a connection. */
    private byte @Nullable [] heldRequest;

    private boolean underWay;
    private long setForNanos;

    Call(Exchange exchange, Loop loop) {
        this.exchange = exchange;
        this.loop = loop;
    }

    Exchange exchange() {
        return exchange;
    }

    /** Begins a request. */
    void begin() {
        if (underWay || untold != null) {
            throw new IllegalStateException("the last request of this exchange has not ended");
        }
        underWay = true;
        heldRequest = null;
        if (isSet() && deadlineNanos() - setForNanos < 0) {
            loop.cancel(this);
        }
        if (!isSet()) {
            setTimer();
        }
    }

    private void setTimer() {
        setForNanos = deadlineNanos();
        loop.set(this, setForNanos);
    }

    private long deadlineNanos() {
        return exchange.startNanos() + exchange.timeoutNanos();
    }

    /** The request has to wait for a connection; it is copied, as it cannot be written before the send returns. */
    void holdRequest() {
        if (heldRequest == null) {
            heldRequest = Arrays.copyOf(exchange.requestBytes(), exchange.requestLength());
        }
    }

    /** The request, which has its connection now, in a buffer that the caller owns. */
    ByteBuf request(LoopBuffers buffers, ByteBufAllocator others) {
        byte[] held = heldRequest;
        if (held == null) {
            return buffers.sending(exchange.requestBytes(), exchange.requestLength(), others);
        }
        endWait();
        return buffers.sending(held, held.length, others);
    }

    private void endWait() {
        heldRequest = null;
        exchange.connectionWaitNanos(loop.clock().nanoTime() - exchange.startNanos());
    }

    /** The connection that serves the request, or is opened for it. */
    void servedBy(HttpConnection serving) {
        connection = serving;
    }

    void received() {
        underWay = false;
        connection = null;
        exchange.answer().received();
    }

    /** Ends the request with a failure, which is told in a task of its own, as this may be within a send. */
    void fail(Fault fault) {
        if (heldRequest != null) {
            endWait();
        }
        underWay = false;
        connection = null;
        untold = fault;
        loop.execute(this::tellFault);
    }

    private void tellFault() {
        Fault fault = untold;
        if (fault != null) {
            untold = null;
            exchange.answer().failed(fault.kind(), fault.message());
        }
    }

    @Override
    protected void fire() {
        if (!underWay) {
            return;
        }
        if (loop.clock().nanoTime() - deadlineNanos() < 0) {
            setTimer();
        } else {
            Fault fault = Faults.notAnsweredWithin(exchange.timeoutNanos(), stage());
            breakOff();
            fail(fault);
        }
    }

    private String stage() {
        if (connection != null) {
            return connection.stage();
        }
        return queue != null && queue.opening > 0 ? HttpConnection.NOT_CONNECTED : "no connection free";
    }

    /** Ends the request without a word. */
    void cancel() {
        underWay = false;
        untold = null;
        breakOff();
    }

    private void breakOff() {
        CallQueue waitingIn = queue;
        HttpConnection serving = connection;
        connection = null;
        if (waitingIn != null) {
            waitingIn.remove(this);
        } else if (serving != null) {
            serving.abandon();
        }
    }

    /** Ends the user: what it has is closed and forgotten. */
    void leave() {
        cancel();
        loop.cancel(this);
        for (HttpConnection each : own) {
            each.abandon();
        }
        own = NONE;
    }

    /** The user's own connection to there, if it has had one; it may be closed by now. */
    @Nullable
    HttpConnection own(Origin origin) {
        int index = indexOfOwn(origin);
        return index < own.length ? own[index] : null;
    }

    /** Most users talk to one or two origins of many, so theirs are searched rather than indexed. */
    private int indexOfOwn(Origin origin) {
        int index = 0;
        while (index < own.length && own[index].origin().index() != origin.index()) {
            index++;
        }
        return index;
    }

    /** Gives the user a connection, which replaces one to the same origin. */
    void own(HttpConnection owned) {
        int index = indexOfOwn(owned.origin());
        if (index == own.length) {
            own = Arrays.copyOf(own, index + 1);
        }
        own[index] = owned;
    }
}
