package io.throng.engine.internal.netty;

import io.throng.engine.internal.wire.Answer;
import io.throng.engine.internal.wire.Exchange;
import io.throng.engine.internal.wire.Origin;
import io.throng.engine.internal.wire.Wire;
import io.throng.metrics.FailureKind;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One exchange with a server of our own on the loopback address, before a run begins. It makes the JVM load what a
 * request needs, which would otherwise be counted in the time of the first user's first request.
 */
public final class Rehearsal {

    private static final Logger LOG = LoggerFactory.getLogger(Rehearsal.class);
    private static final Duration LONGEST = Duration.ofSeconds(2);
    private static final byte[] REQUEST = ascii("GET / HTTP/1.1\r\nHost: rehearsal\r\n\r\n");
    private static final byte[] RESPONSE = ascii("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");

    private Rehearsal() {}

    /**
     * Rehearses on a thread of its own while this one prepares something else, and returns what that gave when both are
     * over; the rehearsal then has left nothing behind. One that fails is no obstacle to the run, and takes some seconds
     * at most. An interrupt is noted, not obeyed.
     */
    public static <T> T beside(Supplier<T> preparation) {
        Thread rehearsal = new Thread(Rehearsal::hold, "throng-rehearsal");
        rehearsal.setDaemon(true);
        rehearsal.start();
        try {
            return preparation.get();
        } finally {
            awaitEnd(rehearsal);
        }
    }

    private static void awaitEnd(Thread rehearsal) {
        boolean interrupted = false;
        while (rehearsal.isAlive()) {
            try {
                rehearsal.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void hold() {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                NettyRuntime runtime = new NettyRuntime(1, WireSettings.DEFAULT)) {
            server.setSoTimeout((int) LONGEST.toMillis());
            CountDownLatch over = new CountDownLatch(1);
            ask(runtime, server, over);
            answer(server);
            boolean unused = over.await(LONGEST.toMillis(), TimeUnit.MILLISECONDS);
        } catch (IOException | RuntimeException | LinkageError e) {
            LOG.debug("no rehearsal: {}", e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void ask(NettyRuntime runtime, ServerSocket server, CountDownLatch over) {
        Wire wire = runtime.wire(0);
        Exchange exchange = new Exchange(
                new Answer() {
                    @Override
                    public void received() {
                        over.countDown();
                    }

                    @Override
                    public void failed(FailureKind kind, String message) {
                        over.countDown();
                    }
                },
                true);
        Origin origin = new Origin(false, server.getInetAddress().getHostAddress(), server.getLocalPort(), 0);
        runtime.loop(0).execute(() -> {
            long start = runtime.loop(0).clock().nanoTime();
            exchange.request(origin, REQUEST, REQUEST.length, start, LONGEST.toNanos(), false);
            wire.send(exchange);
        });
    }

    private static void answer(ServerSocket server) throws IOException {
        try (Socket connection = server.accept()) {
            connection.setSoTimeout((int) LONGEST.toMillis());
            byte[] request = connection.getInputStream().readNBytes(REQUEST.length);
            connection.getOutputStream().write(RESPONSE, 0, request.length == REQUEST.length ? RESPONSE.length : 0);
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
