package io.throng.engine.internal.simulation;

import java.util.ArrayDeque;
import java.util.Deque;

/** Connections that users share: each serves one request at a time, and who finds none free waits in order. */
final class SimulatedPool implements Route {

    private final int max;
    private final Traffic traffic;
    private final Deque<SimulatedExchange> waiting = new ArrayDeque<>();
    private int taken;

    /** @param max {@link Integer#MAX_VALUE} for no limit */
    SimulatedPool(int max, Traffic traffic) {
        this.max = max;
        this.traffic = traffic;
    }

    @Override
    public void connect(SimulatedExchange exchange) {
        if (taken < max) {
            give(exchange);
        } else {
            waiting.add(exchange);
        }
    }

    private void give(SimulatedExchange exchange) {
        taken++;
        traffic.pooledConnections(taken);
        exchange.connected();
    }

    @Override
    public void release() {
        taken--;
        SimulatedExchange next = waiting.poll();
        while (next != null && !next.wantsConnection()) {
            next = waiting.poll();
        }
        if (next != null) {
            give(next);
        }
    }
}
