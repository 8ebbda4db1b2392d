package io.throng.engine.internal.request;

import io.throng.engine.internal.session.LambdaException;
import io.throng.engine.internal.session.UserSession;
import io.throng.engine.internal.wire.Bytes;
import io.throng.engine.internal.wire.Origin;

/** Writes one request of the plan as HTTP/1.1. Shared by all users of a scenario. */
public interface RequestWriter {

    /**
     * Writes head and body.
     *
     * @param out where to; empty before
     * @param spare another buffer to work in; empty before
     * @return where the request goes
     * @throws LambdaException when a lambda throws
     * @throws IllegalStateException when the request cannot be built; the message says why
     * @throws IllegalArgumentException when its URL cannot be used; the message says why
     */
    Origin write(Bytes out, Bytes spare, UserSession session, OriginTable origins) throws LambdaException;
}
