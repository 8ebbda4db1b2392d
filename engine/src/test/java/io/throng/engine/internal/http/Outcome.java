package io.throng.engine.internal.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.throng.engine.internal.wire.Answer;
import io.throng.engine.internal.wire.Exchange;
import io.throng.engine.internal.wire.Origin;
import io.throng.metrics.FailureKind;

/**
 * What the parser made of a stream of bytes.
 *
 * @param ending {@code complete}, {@code until close}, or the message of what is wrong or missing
 * @param surplus number of bytes after the response
 */
record Outcome(
        String ending, int status, String headers, String body, long bodyBytes, boolean keepsAlive, int surplus) {

    private static final Answer NOBODY = new Answer() {
        @Override
        public void received() {}

        @Override
        public void failed(FailureKind kind, String message) {}
    };

    /** How a response is asked for. */
    record Request(boolean head, boolean keepHeaders, boolean keepBody) {

        static final Request KEEP_ALL = new Request(false, true, true);
        static final Request COUNT_ONLY = new Request(false, false, false);
        static final Request HEAD = new Request(true, true, true);

        Exchange exchange() {
            Exchange exchange = new Exchange(NOBODY, false);
            exchange.request(new Origin(false, "localhost", 80, 0), new byte[0], 0, 0, 0, head);
            exchange.keep(keepHeaders, keepBody);
            exchange.clearResponse();
            return exchange;
        }
    }

    /** Feeds the stream in pieces that end at these places, then ends it. */
    static Outcome of(Request request, byte[] stream, int... cuts) {
        KnownHead known = new KnownHead();
        Outcome fresh = of(known, request, stream, cuts);
        assertThat(of(known, request, stream, cuts))
                .as("the same with its head known")
                .isEqualTo(fresh);
        assertThat(of(known, request, stream)).as("the same in one piece").isEqualTo(fresh);
        return fresh;
    }

    private static Outcome of(KnownHead known, Request request, byte[] stream, int... cuts) {
        Exchange exchange = request.exchange();
        ResponseParser parser = new ResponseParser(known);
        parser.begin(exchange);
        try {
            int at = 0;
            for (int cut : cuts) {
                at = feed(parser, stream, at, cut);
            }
            at = feed(parser, stream, at, stream.length);
            return of(exchange, parser, ending(parser), stream.length - at);
        } catch (MalformedResponseException e) {
            return of(exchange, parser, String.valueOf(e.getMessage()), 0);
        }
    }

    private static int feed(ResponseParser parser, byte[] stream, int from, int to) throws MalformedResponseException {
        if (parser.isComplete()) {
            return from;
        }
        int at = from;
        int skipped = (int) Math.min(parser.skippable(), to - at);
        if (skipped > 0) {
            parser.skip(skipped);
            at += skipped;
        }
        byte[] elsewhere = new byte[3 + to - at];
        System.arraycopy(stream, at, elsewhere, 3, to - at);
        return at + parser.feed(elsewhere, 3, elsewhere.length) - 3;
    }

    private static String ending(ResponseParser parser) {
        if (parser.isComplete()) {
            return "complete";
        }
        String progress = parser.progress();
        return parser.end() ? "until close" : progress;
    }

    private static Outcome of(Exchange exchange, ResponseParser parser, String ending, int surplus) {
        return new Outcome(
                ending,
                exchange.status(),
                new String(exchange.headers().copy(), ISO_8859_1),
                new String(exchange.body().copy(), ISO_8859_1),
                exchange.bodyBytes(),
                parser.isComplete() && parser.keepsAlive(),
                surplus);
    }
}
