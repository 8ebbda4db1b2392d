package io.throng.engine.internal.netty;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.channel.socket.ServerSocketChannel;
import io.netty.channel.socket.SocketChannel;
import io.netty.handler.codec.DelimiterBasedFrameDecoder;
import io.throng.engine.internal.wire.Origin;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;

/**
 * A server that lets requests wait until it is told to answer, and can hold very many of them. Each answer's body is
 * the number of its connection, counted from 1 in the order in which they came.
 */
final class GateServer implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int MANY = 4096;

    private final SingleLoopResources resources = new SingleLoopResources("gate-server");
    private final AtomicInteger accepted = new AtomicInteger();
    private final Set<Visit> visits = ConcurrentHashMap.newKeySet();
    private final Deque<Visit> waiting = new ArrayDeque<>();
    private final Channel listener;
    private boolean gateIsOpen;

    GateServer() {
        listener = new ServerBootstrap()
                .group(resources.eventLoop())
                .channelFactory(() -> resources.onChannel(ServerSocketChannel.class, resources.eventLoop()))
                .option(ChannelOption.SO_BACKLOG, MANY)
                .childHandler(new ChannelInitializer<SocketChannel>() {
                    @Override
                    protected void initChannel(SocketChannel channel) {
                        ByteBuf endOfHead = Unpooled.copiedBuffer("\r\n\r\n", ISO_8859_1);
                        channel.pipeline().addLast(new DelimiterBasedFrameDecoder(MANY, endOfHead), new Visit(channel));
                    }
                })
                .bind(InetAddress.getLoopbackAddress(), 0)
                .syncUninterruptibly()
                .channel();
    }

    Origin origin() {
        return new Origin(false, "127.0.0.1", ((InetSocketAddress) listener.localAddress()).getPort(), 0);
    }

    /** How many connections there have been. */
    int accepted() {
        return accepted.get();
    }

    /** How many connections there are. */
    int open() {
        return visits.size();
    }

    /** Waits until so many requests wait for an answer. */
    void awaitWaiting(int requests) {
        Awaitility.await().atMost(PATIENCE).until(() -> waiting() == requests);
    }

    private synchronized int waiting() {
        return waiting.size();
    }

    /** Answers the request that has waited longest. */
    synchronized void answerOne() {
        waiting.remove().answer();
    }

    /** Answers all that wait, and from now on at once. */
    synchronized void openGate() {
        gateIsOpen = true;
        waiting.forEach(Visit::answer);
        waiting.clear();
    }

    private synchronized void asked(Visit visit) {
        if (gateIsOpen) {
            visit.answer();
        } else {
            waiting.add(visit);
        }
    }

    /** Closes every connection and waits until the client has done so too. */
    void closeConnections() {
        visits.forEach(Visit::sayGoodbye);
        awaitEmpty();
    }

    /** Waits until the client has closed every connection. */
    void awaitEmpty() {
        Awaitility.await().atMost(PATIENCE).until(visits::isEmpty);
    }

    @Override
    public void close() {
        resources.shutDown();
    }

    /** One connection. */
    private final class Visit extends SimpleChannelInboundHandler<ByteBuf> {

        private final SocketChannel channel;
        private final int number = accepted.incrementAndGet();

        Visit(SocketChannel channel) {
            this.channel = channel;
            visits.add(this);
        }

        @Override
        protected void channelRead0(ChannelHandlerContext context, ByteBuf head) {
            asked(this);
        }

        void answer() {
            String body = String.valueOf(number);
            String response = "HTTP/1.1 200 OK\r\nContent-Length: " + body.length() + "\r\n\r\n" + body;
            var unused = channel.writeAndFlush(Unpooled.copiedBuffer(response, ISO_8859_1));
        }

        void sayGoodbye() {
            var unused = channel.shutdownOutput();
        }

        @Override
        public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
            var unused = context.close();
        }

        @Override
        public void channelInactive(ChannelHandlerContext context) {
            visits.remove(this);
        }
    }
}
