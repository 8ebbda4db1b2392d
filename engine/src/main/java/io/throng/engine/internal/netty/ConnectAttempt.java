package io.throng.engine.internal.netty;

import io.netty.channel.Channel;
import io.throng.engine.internal.time.Loop;
import io.throng.engine.internal.time.Timer;
import io.throng.engine.internal.wire.Origin;
import java.net.InetSocketAddress;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.BaseSubscriber;
import reactor.netty.Connection;
import reactor.netty.NettyPipeline;
import reactor.netty.tcp.TcpClient;

/** Opens one connection, within the connect timeout, unless it is abandoned. Tells once how it went, never at once. */
final class ConnectAttempt extends BaseSubscriber<Connection> {

    private final HttpConnection target;
    private final Loop loop;
    private final Duration timeout;
    private final Timer deadline = new Deadline();
    private @Nullable Channel channel;
    private boolean resolved;
    private boolean over;

    /** The time begins to run. */
    ConnectAttempt(HttpConnection target, Loop loop, Duration timeout, InetSocketAddress address) {
        this.target = target;
        this.loop = loop;
        this.timeout = timeout;
        this.resolved = !address.isUnresolved();
        loop.set(deadline, loop.clock().nanoTime() + timeout.toNanos());
    }

    /** Connects with this client. */
    void connect(TcpClient client) {
        if (!over) {
            client.doOnChannelInit((observer, made, address) -> channel = made)
                    .doAfterResolve((connection, address) -> resolved = true)
                    .connect()
                    .subscribe(this);
        }
    }

    @Override
    protected void hookOnNext(Connection connection) {
        Channel open = connection.channel();
        if (over) {
            closeChannel();
            return;
        }
        open.pipeline().replace(NettyPipeline.ReactiveBridge, "throng", target);
        open.config().setAutoRead(true);
        end();
        target.opened(open);
    }

    @Override
    protected void hookOnError(Throwable cause) {
        fail(Faults.whileConnecting(target.origin(), cause));
    }

    /** Ends the attempt with a failure. */
    void fail(Fault fault) {
        if (!over) {
            end();
            target.notOpened(fault);
        }
    }

    /** Ends the attempt without a word. */
    void abandon() {
        if (!over) {
            end();
            closeChannel();
        }
    }

    private void end() {
        over = true;
        loop.cancel(deadline);
    }

    @SuppressWarnings("FutureReturnValueIgnored") // nobody waits for the end
    private void closeChannel() {
        if (channel != null) {
            channel.close();
        }
    }

    private final class Deadline extends Timer {

        @Override
        protected void fire() {
            Origin origin = target.origin();
            // Closing the channel first would end the attempt with that as its cause.
            fail(resolved ? Faults.notConnectedWithin(origin, timeout) : Faults.unresolved(origin));
            closeChannel();
        }
    }
}
