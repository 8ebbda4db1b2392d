package io.throng.engine.internal.netty;

import io.netty.buffer.ByteBuf;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.DecoderException;
import io.throng.engine.internal.http.MalformedResponseException;
import io.throng.engine.internal.http.ResponseParser;
import io.throng.engine.internal.wire.Origin;
import io.throng.metrics.FailureKind;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One connection to an origin, from its opening to its end, with at most one request on it at a time. */
final class HttpConnection extends ChannelInboundHandlerAdapter {

    /** What is missing while it is being opened. */
    static final String NOT_CONNECTED = "not connected";

    private static final Logger LOG = LoggerFactory.getLogger(HttpConnection.class);

    /** Whether it is among the idle ones of a pool; the pool's own note. */
    boolean isIdle;

    private final Origin origin;
    private final Connector connector;
    private final Connections connections;
    private final ResponseParser parser;
    private @Nullable ConnectAttempt attempt;
    private @Nullable Channel channel;
    private @Nullable Call call;
    private boolean closed;

    HttpConnection(Origin origin, Connector connector, Connections connections) {
        this.origin = origin;
        this.connector = connector;
        this.connections = connections;
        this.parser = new ResponseParser(connector.knownHead());
    }

    Origin origin() {
        return origin;
    }

    /** Whether it can serve no more; may be so a moment before it is told to be lost. */
    boolean isClosed() {
        return closed || (channel != null && !channel.isActive());
    }

    /** Opens the connection for this request. */
    void open(Call first) {
        serve(first);
        first.holdRequest();
        open();
    }

    /** Opens the connection for no request in particular. */
    void open() {
        attempt = connector.connect(this);
    }

    /** Whether it is being opened, or never came to be open. */
    boolean wasNeverOpen() {
        return channel == null;
    }

    private void serve(Call next) {
        call = next;
        next.servedBy(this);
    }

    /** Tells that the connection is open. */
    void opened(Channel open) {
        attempt = null;
        channel = open;
        connections.opened(this);
    }

    /** Tells that there will be no connection. */
    void notOpened(Fault fault) {
        attempt = null;
        connections.notOpened(this, fault);
        close();
    }

    /** Sends a request over the idle connection. */
    void send(Call next) {
        serve(next);
        sendFirst();
    }

    /** Sends the request that the connection was opened for. */
    void sendFirst() {
        if (channel != null && call != null) {
            write(channel, call);
        }
    }

    @SuppressWarnings("FutureReturnValueIgnored") // a failure comes to exceptionCaught
    private void write(Channel open, Call next) {
        parser.begin(next.exchange());
        open.writeAndFlush(next.request(connector.buffers(), open.alloc()), open.voidPromise());
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        ByteBuf received = (ByteBuf) message;
        boolean surplus;
        try {
            if (call == null) {
                close();
                return;
            }
            read(received);
            surplus = received.isReadable();
        } catch (MalformedResponseException e) {
            fail(new Fault(FailureKind.PROTOCOL, String.valueOf(e.getMessage())));
            return;
        } finally {
            received.release();
        }
        if (parser.isComplete()) {
            complete(surplus);
        }
    }

    private void read(ByteBuf received) throws MalformedResponseException {
        while (received.isReadable() && !parser.isComplete()) {
            long skippable = parser.skippable();
            if (skippable > 0) {
                int skipped = (int) Math.min(skippable, received.readableBytes());
                received.skipBytes(skipped);
                parser.skip(skipped);
            } else {
                feed(received);
            }
        }
    }

    private void feed(ByteBuf received) throws MalformedResponseException {
        int start = received.readerIndex();
        if (received.hasArray()) {
            int offset = received.arrayOffset();
            int end = parser.feed(received.array(), offset + start, offset + received.writerIndex());
            received.readerIndex(end - offset);
        } else {
            byte[] copy = connector.scratch();
            int length = Math.min(copy.length, received.readableBytes());
            received.getBytes(start, copy, 0, length);
            received.readerIndex(start + parser.feed(copy, 0, length));
        }
    }

    private void complete(boolean surplus) {
        Call done = call;
        if (surplus) {
            fail(new Fault(FailureKind.PROTOCOL, "bytes follow the response, expected none before the next request"));
        } else if (done != null) {
            call = null;
            parser.forget();
            if (!parser.keepsAlive()) {
                close();
            }
            connections.finished(this, done);
        }
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        if (call == null) {
            close();
        } else if (parser.end()) {
            complete(false);
        } else {
            fail(Faults.closed(parser.progress()));
        }
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
        boolean isOfTheNetwork = cause instanceof IOException || cause instanceof DecoderException;
        if (!isOfTheNetwork) {
            LOG.error("connection to {} failed", origin, cause);
        }
        if (call == null) {
            close();
        } else {
            fail(Faults.whileOpen(cause, parser.progress()));
        }
    }

    /** Ends the connection, and the request on it if there is one. */
    void fail(Fault fault) {
        Call failed = call;
        call = null;
        if (failed != null) {
            failed.fail(fault);
        }
        close();
    }

    /** Closes the connection without telling its call. */
    void abandon() {
        call = null;
        close();
    }

    @SuppressWarnings("FutureReturnValueIgnored") // nobody waits for the end
    private void close() {
        if (closed) {
            return;
        }
        closed = true;
        if (attempt != null) {
            attempt.abandon();
        }
        if (channel != null) {
            channel.close();
        }
        connections.lost(this);
    }

    /** What is missing, for the message of a timeout; the same for equal faults, so it counts no bytes. */
    String stage() {
        return channel == null ? NOT_CONNECTED : parser.stage();
    }
}
