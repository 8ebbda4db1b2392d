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

    /** Rehearses and leaves nothing behind. A rehearsal that fails is no obstacle to the run. */
    public static void hold() {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                NettyRuntime runtime = new NettyRuntime(1, WireSettings.DEFAULT)) {
            server.setSoTimeout((int) LONGEST.toMillis());
            Thread stage = new Thread(() -> answer(server), "throng-rehearsal");
            stage.setDaemon(true);
            stage.start();
            ask(runtime, server);
            stage.join(LONGEST.toMillis());
        } catch (IOException e) {
            LOG.debug("no rehearsal: {}", e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void answer(ServerSocket server) {
        try (Socket connection = server.accept()) {
            byte[] request = connection.getInputStream().readNBytes(REQUEST.length);
            connection.getOutputStream().write(RESPONSE, 0, request.length == REQUEST.length ? RESPONSE.length : 0);
        } catch (IOException e) {
            LOG.debug("rehearsal broken off: {}", e.getMessage());
        }
    }

    private static void ask(NettyRuntime runtime, ServerSocket server) throws InterruptedException {
        CountDownLatch over = new CountDownLatch(1);
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
        boolean unused = over.await(LONGEST.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
