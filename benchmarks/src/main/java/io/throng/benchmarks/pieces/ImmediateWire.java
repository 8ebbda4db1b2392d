package io.throng.benchmarks.pieces;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.throng.engine.internal.wire.Exchange;
import io.throng.engine.internal.wire.Wire;
import java.util.ArrayDeque;
import java.util.Queue;

/** A wire without a network: every request that waits gets the same answer when told to. */
final class ImmediateWire implements Wire {

    private static final byte[] HEADERS = Answers.HEADERS.getBytes(US_ASCII);
    private static final byte[] BODY = Answers.JSON.getBytes(US_ASCII);

    private final Queue<Exchange> waiting = new ArrayDeque<>();

    @Override
    public void send(Exchange exchange) {
        exchange.clearResponse();
        waiting.add(exchange);
    }

    /** Answers what has been sent so far; tells how many there were. */
    int answerAll() {
        int count = waiting.size();
        for (int i = 0; i < count; i++) {
            answer(waiting.remove());
        }
        return count;
    }

    private static void answer(Exchange exchange) {
        exchange.status(200);
        exchange.addBodyBytes(BODY.length);
        if (exchange.keepsHeaders()) {
            exchange.headers().append(HEADERS);
        }
        if (exchange.keepsBody()) {
            exchange.body().append(BODY);
        }
        exchange.answer().received();
    }

    @Override
    public void cancel(Exchange exchange) {
        waiting.remove(exchange);
    }

    @Override
    public void leave(Exchange exchange) {}
}
