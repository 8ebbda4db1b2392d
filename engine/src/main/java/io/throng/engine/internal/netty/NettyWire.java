package io.throng.engine.internal.netty;

import io.throng.engine.internal.time.Loop;
import io.throng.engine.internal.wire.Exchange;
import io.throng.engine.internal.wire.Wire;

/** HTTP/1.1 over TCP and TLS connections of one loop; each exchange says whether it shares them with others. */
final class NettyWire implements Wire {

    private final Loop loop;
    private final Connections own;
    private final Connections shared;

    NettyWire(Loop loop, Connections own, Connections shared) {
        this.loop = loop;
        this.own = own;
        this.shared = shared;
    }

    @Override
    public void send(Exchange exchange) {
        exchange.clearResponse();
        Call call = callOf(exchange);
        call.begin();
        Connections connections = exchange.isPooled() ? shared : own;
        connections.serve(call, exchange.origin());
    }

    private Call callOf(Exchange exchange) {
        if (exchange.link() instanceof Call known) {
            return known;
        }
        Call fresh = new Call(exchange, loop);
        exchange.link(fresh);
        return fresh;
    }

    @Override
    public void cancel(Exchange exchange) {
        if (exchange.link() instanceof Call call) {
            call.cancel();
        }
    }

    @Override
    public void leave(Exchange exchange) {
        if (exchange.link() instanceof Call call) {
            call.leave();
            exchange.link(null);
        }
    }
}
