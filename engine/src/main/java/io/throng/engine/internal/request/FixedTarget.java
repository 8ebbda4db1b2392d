package io.throng.engine.internal.request;

import io.throng.engine.internal.session.LambdaException;
import io.throng.engine.internal.session.Rendered;
import io.throng.engine.internal.session.UserSession;
import io.throng.engine.internal.wire.Bytes;
import io.throng.engine.internal.wire.Origin;
import org.jspecify.annotations.Nullable;

/**
 * A request whose origin never changes: the usual kind.
 *
 * @param origin where it goes
 * @param head everything up to the length of the body
 * @param payload the rest
 */
record FixedTarget(Origin origin, Rendered head, Payload payload) implements RequestWriter {

    @Override
    public Origin write(Bytes out, Bytes spare, UserSession session, OriginTable origins) throws LambdaException {
        head.appendTo(out, session);
        payload.appendTo(out, spare, session);
        return origin;
    }

    /** The whole request, when not a byte of it ever changes. */
    byte @Nullable [] constantBytes() {
        byte[] headBytes = Rendered.constantBytes(head);
        if (headBytes != null && payload instanceof Payload.Fixed fixed) {
            byte[] rest = Rendered.constantBytes(fixed.bytes());
            if (rest != null) {
                Bytes all = new Bytes();
                all.append(headBytes);
                all.append(rest);
                return all.copy();
            }
        }
        return null;
    }
}
