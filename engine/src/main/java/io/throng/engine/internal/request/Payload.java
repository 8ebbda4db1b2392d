package io.throng.engine.internal.request;

import io.throng.engine.internal.session.LambdaException;
import io.throng.engine.internal.session.Rendered;
import io.throng.engine.internal.session.UserSession;
import io.throng.engine.internal.wire.Bytes;
import java.nio.charset.StandardCharsets;

/** The end of a request: the length of its body, if it has one, the empty line, and the body. */
sealed interface Payload {

    void appendTo(Bytes out, Bytes spare, UserSession session) throws LambdaException;

    /** What is always the same, length included. */
    record Fixed(Rendered bytes) implements Payload {
        @Override
        public void appendTo(Bytes out, Bytes spare, UserSession session) throws LambdaException {
            bytes.appendTo(out, session);
        }
    }

    /** A body that must be rendered before its length is known. */
    record Varying(Rendered body) implements Payload {

        private static final byte[] LENGTH = "Content-Length: ".getBytes(StandardCharsets.US_ASCII);
        private static final byte[] HEAD_END = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

        @Override
        public void appendTo(Bytes out, Bytes spare, UserSession session) throws LambdaException {
            body.appendTo(spare, session);
            out.append(LENGTH);
            out.appendNumber(spare.length());
            out.append(HEAD_END);
            out.append(spare.array(), 0, spare.length());
        }
    }

    /** No body; methods that usually have one say that it is empty. */
    static Payload none(String method) {
        boolean usuallyHasBody = method.equals("POST") || method.equals("PUT") || method.equals("PATCH");
        return fixed(usuallyHasBody ? "Content-Length: 0\r\n\r\n" : "\r\n", new byte[0]);
    }

    static Payload of(Rendered body) {
        byte[] constant = Rendered.constantBytes(body);
        return constant == null
                ? new Varying(body)
                : fixed("Content-Length: " + constant.length + "\r\n\r\n", constant);
    }

    private static Payload fixed(String headEnd, byte[] body) {
        Bytes bytes = new Bytes();
        bytes.append(headEnd.getBytes(StandardCharsets.US_ASCII));
        bytes.append(body);
        return new Fixed(new Rendered.Constant(bytes.copy()));
    }
}
