package io.throng.engine.internal.netty;

import io.throng.engine.internal.wire.Origin;

/** Every user has connections of its own, one to each origin it talks to, as browsers and apps have. */
final class OwnConnections implements Connections {

    private final Connector connector;

    OwnConnections(Connector connector) {
        this.connector = connector;
    }

    @Override
    public void serve(Call call, Origin origin) {
        HttpConnection own = call.own(origin);
        if (own == null || own.isClosed()) {
            HttpConnection fresh = new HttpConnection(origin, connector, this);
            call.own(fresh);
            fresh.open(call);
        } else {
            own.send(call);
        }
    }

    @Override
    public void finished(HttpConnection connection, Call call) {
        call.received();
    }

    @Override
    public void opened(HttpConnection connection) {
        connection.sendFirst();
    }

    @Override
    public void notOpened(HttpConnection connection, Fault fault) {
        connection.fail(fault);
    }

    @Override
    public void lost(HttpConnection connection) {
        // Its user finds it closed and replaces it.
    }
}
