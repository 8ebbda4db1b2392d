package io.throng.engine.internal.netty;

import io.throng.engine.internal.wire.Origin;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Users of one loop share its connections, at most so many to each origin. Who finds none idle waits in a queue, and
 * another is opened unless there are as many as there may be. A connection outlives the users that it served.
 */
final class SharedConnections implements Connections {

    private final Connector connector;
    private final int mostPerOrigin;
    private @Nullable Pool[] pools = {};

    SharedConnections(Connector connector, int mostPerOrigin) {
        this.connector = connector;
        this.mostPerOrigin = mostPerOrigin;
    }

    @Override
    public void serve(Call call, Origin origin) {
        pool(origin).serve(call);
    }

    @Override
    public void finished(HttpConnection connection, Call call) {
        pool(connection.origin()).finished(connection, call);
    }

    @Override
    public void opened(HttpConnection connection) {
        pool(connection.origin()).opened(connection);
    }

    @Override
    public void notOpened(HttpConnection connection, Fault fault) {
        pool(connection.origin()).notOpened(fault);
    }

    @Override
    public void lost(HttpConnection connection) {
        pool(connection.origin()).lost(connection);
    }

    private Pool pool(Origin origin) {
        int index = origin.index();
        if (index >= pools.length) {
            pools = Arrays.copyOf(pools, index + 1);
        }
        Pool pool = pools[index];
        if (pool == null) {
            pool = new Pool(origin, connector, this, mostPerOrigin);
            pools[index] = pool;
        }
        return pool;
    }
}
