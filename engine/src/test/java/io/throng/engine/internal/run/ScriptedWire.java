package io.throng.engine.internal.run;

import io.throng.engine.internal.time.Loop;
import io.throng.engine.internal.time.Timer;
import io.throng.engine.internal.wire.Exchange;
import io.throng.engine.internal.wire.Wire;
import io.throng.metrics.FailureKind;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A network that answers as it is told, after as much virtual time as it is told. Keeps what it was sent. */
final class ScriptedWire implements Wire {

    /**
     * What a request is answered with.
     *
     * @param status the status; 0 for a failed connection
     * @param connectionWait how long of that the request waits for a connection
     */
    record Reply(Duration after, int status, String headers, String body, Duration connectionWait) {

        Reply(Duration after, int status, String headers, String body) {
            this(after, status, headers, body, Duration.ZERO);
        }

        static Reply ok(Duration after) {
            return new Reply(after, 200, "", "");
        }

        static Reply status(int status) {
            return new Reply(Duration.ofMillis(1), status, "", "");
        }

        static Reply json(String body) {
            return new Reply(Duration.ofMillis(1), 200, "Content-Type: application/json\n", body);
        }

        static Reply never() {
            return ok(Duration.ofDays(1000));
        }
    }

    /** A request that was sent. */
    record Sent(long atNanos, String line, String text) {}

    private final Loop loop;
    private final Function<String, Reply> script;
    private final List<Sent> log;
    private final Map<Exchange, Delivery> underWay = new HashMap<>();
    private final Set<Exchange> exchanges = new HashSet<>();
    private int left;

    /** @param script from a request line such as {@code GET /users} to the answer */
    ScriptedWire(Loop loop, Function<String, Reply> script, List<Sent> log) {
        this.loop = loop;
        this.script = script;
        this.log = log;
    }

    @Override
    public void send(Exchange exchange) {
        exchanges.add(exchange);
        exchange.clearResponse();
        String text = new String(exchange.requestBytes(), 0, exchange.requestLength(), StandardCharsets.UTF_8);
        String line = text.substring(0, text.indexOf(" HTTP/1.1\r\n"));
        long now = loop.clock().nanoTime();
        log.add(new Sent(now, line, text));
        Delivery delivery = new Delivery(exchange, script.apply(line));
        underWay.put(exchange, delivery);
        loop.set(delivery, now + delivery.reply.after().toNanos());
    }

    @Override
    public void cancel(Exchange exchange) {
        @Nullable Delivery delivery = underWay.remove(exchange);
        if (delivery == null) {
            throw new IllegalStateException("nothing is under way");
        }
        loop.cancel(delivery);
    }

    @Override
    public void leave(Exchange exchange) {
        if (underWay.containsKey(exchange)) {
            throw new IllegalStateException("a user left with a request under way");
        }
        left++;
    }

    /** How much memory the last responses take. */
    long bytesHeld() {
        return exchanges.stream()
                .mapToLong(exchange ->
                        exchange.headers().array().length + exchange.body().array().length)
                .sum();
    }

    int left() {
        return left;
    }

    static List<Sent> newLog() {
        return new ArrayList<>();
    }

    private final class Delivery extends Timer {

        private final Exchange exchange;
        private final Reply reply;

        Delivery(Exchange exchange, Reply reply) {
            this.exchange = exchange;
            this.reply = reply;
        }

        @Override
        protected void fire() {
            underWay.remove(exchange);
            exchange.connectionWaitNanos(reply.connectionWait().toNanos());
            if (reply.status() == 0) {
                exchange.answer().failed(FailureKind.REFUSED, "connection refused");
                return;
            }
            byte[] body = reply.body().getBytes(StandardCharsets.UTF_8);
            exchange.status(reply.status());
            exchange.addBodyBytes(body.length);
            if (exchange.keepsHeaders()) {
                exchange.headers().append(reply.headers());
            }
            if (exchange.keepsBody()) {
                exchange.body().append(body);
            }
            exchange.answer().received();
        }
    }
}
