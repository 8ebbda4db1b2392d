package io.throng.engine.internal.netty;

import io.netty.channel.EventLoop;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.IoHandlerFactory;
import io.netty.channel.SingleThreadIoEventLoop;
import io.netty.channel.epoll.Epoll;
import io.netty.channel.epoll.EpollIoHandler;
import io.netty.channel.nio.NioIoHandler;
import io.netty.util.concurrent.FastThreadLocalThread;
import java.time.Duration;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.NonBlocking;
import reactor.netty.resources.LoopResources;

/**
 * One event loop with one daemon thread, on epoll where there is epoll. Not part of a group of Netty's, as those wake
 * a thread of the whole JVM when they end.
 */
final class SingleLoopResources implements LoopResources {

    private final String name;
    private final EventLoop eventLoop;
    private final LoopBuffers buffers = new LoopBuffers();
    private volatile @Nullable Thread thread;

    SingleLoopResources(String name) {
        this.name = name;
        this.eventLoop = new ClosingEventLoop(this::newThread, transport());
    }

    private Thread newThread(Runnable task) {
        Thread made = new LoopThread(() -> runToEnd(task), name);
        thread = made;
        return made;
    }

    private void runToEnd(Runnable loop) {
        try {
            loop.run();
        } finally {
            buffers.release();
        }
    }

    private static IoHandlerFactory transport() {
        return LoopResources.hasNativeSupport() && Epoll.isAvailable()
                ? EpollIoHandler.newFactory()
                : NioIoHandler.newFactory();
    }

    EventLoop eventLoop() {
        return eventLoop;
    }

    /** What its connections receive into and send from; lives as long as the thread. */
    LoopBuffers buffers() {
        return buffers;
    }

    @Override
    public EventLoopGroup onServer(boolean useNative) {
        return eventLoop;
    }

    /** Begins to end: what is open is closed, and the thread goes. */
    @SuppressWarnings("FutureReturnValueIgnored") // join waits for the end
    void shutDown() {
        eventLoop.shutdownGracefully(0, 0, TimeUnit.MILLISECONDS);
    }

    /** Waits until the thread has gone. */
    void join(Duration atMost) throws InterruptedException {
        Thread started = thread;
        if (started != null) {
            started.join(Math.max(1, atMost.toMillis()));
        }
    }

    @Override
    public Mono<Void> disposeLater(Duration quietPeriod, Duration timeout) {
        return Mono.fromRunnable(this::shutDown);
    }

    /**
     * Closes what is open whenever it is told to end. Netty's own looks once a turn whether it shall end, and when it is
     * told later in that turn, and without a quiet period, it ends with everything left open.
     */
    private static final class ClosingEventLoop extends SingleThreadIoEventLoop {

        ClosingEventLoop(ThreadFactory threads, IoHandlerFactory transport) {
            super(null, threads, transport);
        }

        @Override
        protected boolean confirmShutdown() {
            if (!isShuttingDown()) {
                return false;
            }
            ioHandler().prepareToDestroy();
            return super.confirmShutdown();
        }
    }

    private static final class LoopThread extends FastThreadLocalThread implements NonBlocking {

        LoopThread(Runnable task, String name) {
            super(task, name);
            setDaemon(true);
        }
    }
}
