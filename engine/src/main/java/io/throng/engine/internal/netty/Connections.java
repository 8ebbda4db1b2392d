package io.throng.engine.internal.netty;

import io.throng.engine.internal.wire.Origin;

/** Which connection serves which call. Used on one loop. */
interface Connections {

    /** Has the call served, at once or when its turn comes. */
    void serve(Call call, Origin origin);

    /** Tells that a call got its whole response; the connection is free again, unless it was closed. */
    void finished(HttpConnection connection, Call call);

    /** Tells that a connection is open now. */
    void opened(HttpConnection connection);

    /** Tells why a connection could not be opened; that it is lost is told next. */
    void notOpened(HttpConnection connection, Fault fault);

    /** Tells that a connection, open or about to be, is no more; told once for each. */
    void lost(HttpConnection connection);
}
