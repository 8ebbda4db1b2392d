package io.throng.benchmarks.pieces;

import io.throng.engine.internal.wire.Answer;
import io.throng.metrics.FailureKind;

/** What servers answer. */
final class Answers {

    /** Headers as nginx writes them, but what tells how long the body is; in the form in which the engine keeps them. */
    static final String HEADERS = """
            Server: nginx/1.22.1
            Date: Mon, 23 Nov 2026 10:00:00 GMT
            Content-Type: application/json
            Connection: keep-alive
            """;

    /** 45 bytes. */
    static final String JSON = "{\"status\":\"healthy\",\"users\":[1,2,3],\"n\":1234}";

    /** Nobody waits for the answer. */
    static final Answer TO_NOBODY = new Answer() {
        @Override
        public void received() {}

        @Override
        public void failed(FailureKind kind, String message) {}
    };

    private Answers() {}
}
