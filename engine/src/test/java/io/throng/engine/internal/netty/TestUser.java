package io.throng.engine.internal.netty;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.throng.engine.internal.time.Loop;
import io.throng.engine.internal.wire.Answer;
import io.throng.engine.internal.wire.Exchange;
import io.throng.engine.internal.wire.Origin;
import io.throng.engine.internal.wire.Wire;
import io.throng.metrics.FailureKind;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;

/** A virtual user for tests, driven from the test's thread. */
final class TestUser implements Answer {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final AtomicInteger answers = new AtomicInteger();
    private final Exchange exchange;
    private final Loop loop;
    private final Wire wire;
    private Duration timeout = Duration.ofSeconds(20);
    private boolean keeps = true;
    private volatile CompletableFuture<Ended> ending = new CompletableFuture<>();
    private volatile boolean sending;
    private volatile long startNanos;
    private volatile long serviceNanos;

    /** A user with connections of its own. */
    TestUser(NettyRuntime runtime) {
        this(runtime, false);
    }

    TestUser(NettyRuntime runtime, boolean pooled) {
        this.exchange = new Exchange(this, pooled);
        this.loop = runtime.loop(0);
        this.wire = runtime.wire(0);
    }

    TestUser timeout(Duration duration) {
        timeout = duration;
        return this;
    }

    /** Has nothing of the response kept. */
    TestUser countingOnly() {
        keeps = false;
        return this;
    }

    Ended get(Origin origin, String path) {
        return await(start("GET", origin, path, "\r\n"));
    }

    Ended head(Origin origin, String path) {
        return await(start("HEAD", origin, path, "\r\n"));
    }

    Ended post(Origin origin, String path, String body) {
        return await(start("POST", origin, path, "Content-Length: " + body.length() + "\r\n\r\n" + body));
    }

    CompletableFuture<Ended> start(Origin origin, String path) {
        return start("GET", origin, path, "\r\n");
    }

    private CompletableFuture<Ended> start(String method, Origin origin, String path, String rest) {
        CompletableFuture<Ended> ended = new CompletableFuture<>();
        ending = ended;
        byte[] request =
                (method + " " + path + " HTTP/1.1\r\nHost: " + origin.host() + "\r\n" + rest).getBytes(ISO_8859_1);
        loop.execute(() -> {
            startNanos = loop.clock().nanoTime();
            exchange.request(origin, request, request.length, startNanos, timeout.toNanos(), method.equals("HEAD"));
            exchange.keep(keeps, keeps);
            sending = true;
            wire.send(exchange);
            Arrays.fill(request, (byte) '?');
            sending = false;
        });
        return ended;
    }

    /** Waits until the loop has done what was waiting for it. */
    void awaitTurn() {
        await(CompletableFuture.runAsync(() -> {}, loop::execute));
    }

    void cancel() {
        await(CompletableFuture.runAsync(() -> wire.cancel(exchange), loop::execute));
    }

    void leave() {
        await(CompletableFuture.runAsync(() -> wire.leave(exchange), loop::execute));
    }

    /** Waits until the user's connection to there is closed. */
    void awaitClosed(Origin origin) {
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> await(CompletableFuture.supplyAsync(() -> isClosed(origin), loop::execute)));
    }

    private boolean isClosed(Origin origin) {
        HttpConnection own = exchange.link() instanceof Call call ? call.own(origin) : null;
        return own == null || own.isClosed();
    }

    static <T> T await(CompletableFuture<T> future) {
        try {
            return future.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new AssertionError("nothing within " + PATIENCE, e);
        }
    }

    /** From the last send to its answer. */
    long serviceNanos() {
        return serviceNanos;
    }

    /** How long the last request waited for its connection. */
    long connectionWaitNanos() {
        return exchange.connectionWaitNanos();
    }

    /** How many answers there have been so far. */
    int answers() {
        return answers.get();
    }

    @Override
    public void received() {
        end(new Ended(
                exchange.status(),
                new String(exchange.headers().copy(), ISO_8859_1),
                new String(exchange.body().copy(), ISO_8859_1),
                exchange.bodyBytes(),
                null,
                ""));
    }

    @Override
    public void failed(FailureKind kind, String message) {
        end(Ended.failed(kind, message));
    }

    private void end(Ended ended) {
        serviceNanos = loop.clock().nanoTime() - startNanos;
        answers.incrementAndGet();
        if (sending) {
            ending.completeExceptionally(new AssertionError("answered within send"));
        }
        ending.complete(ended);
    }
}
