package io.throng.engine.internal.request;

import io.throng.engine.internal.session.UserSession;
import io.throng.engine.internal.wire.Bytes;
import io.throng.engine.internal.wire.Origin;

/** A request of which not a byte ever changes. */
@SuppressWarnings("ArrayRecordComponent") // never compared; read by the wire only
public record ConstantRequest(Origin origin, byte[] bytes) implements RequestWriter {

    @Override
    public Origin write(Bytes out, Bytes spare, UserSession session, OriginTable origins) {
        out.append(bytes);
        return origin;
    }
}
