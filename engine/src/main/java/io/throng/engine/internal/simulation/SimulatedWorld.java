package io.throng.engine.internal.simulation;

import io.throng.engine.internal.time.Clock;
import io.throng.engine.internal.wire.Exchange;
import io.throng.engine.internal.wire.Wire;
import io.throng.metrics.internal.SeriesName;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Everything outside of the users of a simulation: who answers them, and what is on its way. */
final class SimulatedWorld implements Wire {

    private final Server server;
    private final Clock clock;
    private final Traffic traffic = new Traffic();
    private @Nullable RuntimeException broken;

    /** @param clock time since the start of the run */
    SimulatedWorld(Server server, Clock clock) {
        this.server = server;
        this.clock = clock;
    }

    Traffic traffic() {
        return traffic;
    }

    /** The answer to what begins now; empty when there will never be one, for the server is broken. */
    Optional<Reply> ask(SeriesName series) {
        int others = traffic.inFlight();
        traffic.asked();
        if (broken == null) {
            try {
                return Optional.of(server.reply(series, clock.nanoTime(), others));
            } catch (RuntimeException e) {
                broken = e;
            }
        }
        return Optional.empty();
    }

    /** What the server threw. */
    Optional<RuntimeException> broken() {
        return Optional.ofNullable(broken);
    }

    @Override
    public void send(Exchange exchange) {
        throw new IllegalStateException("a request would be sent by a simulation");
    }

    @Override
    public void cancel(Exchange exchange) {
        throw new IllegalStateException("a simulation sends nothing that could be cancelled");
    }

    @Override
    public void leave(Exchange exchange) {
        traffic.left(exchange);
    }
}
