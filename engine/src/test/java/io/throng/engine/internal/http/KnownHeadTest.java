package io.throng.engine.internal.http;

import static io.throng.engine.internal.http.Samples.OK;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import io.throng.engine.internal.http.Outcome.Request;
import io.throng.engine.internal.wire.Exchange;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class KnownHeadTest {

    private static final String FIVE = OK + "Content-Length: 5\r\n\r\nhello";

    private final KnownHead known = new KnownHead();

    static Stream<Arguments> others() {
        return Stream.of(
                Arguments.of("another length", OK + "Content-Length: 6\r\n\r\nhello!", 200, 6),
                Arguments.of("another status", "HTTP/1.1 404 OK\r\nContent-Length: 5\r\n\r\nhello", 404, 5),
                Arguments.of("one line more", OK + "Content-Length: 5\r\nA: b\r\n\r\nhello", 200, 5),
                Arguments.of("one line less", OK.stripTrailing() + "\r\n\r\n", 200, 0),
                Arguments.of("only a beginning in common", OK + "Content-Length: 0\r\n\r\n", 200, 0));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("others")
    void shouldReadAHeadThatIsNotTheKnownOne(String name, String response, int status, int bodyBytes)
            throws MalformedResponseException {
        read(FIVE, Request.COUNT_ONLY);

        Exchange exchange = read(response, Request.COUNT_ONLY);

        assertThat(exchange.status()).isEqualTo(status);
        assertThat(exchange.bodyBytes()).isEqualTo(bodyBytes);
    }

    @Test
    void shouldKeepHeadersOfAKnownHeadWhenTheyAreAskedFor() throws MalformedResponseException {
        read(FIVE, Request.COUNT_ONLY);

        Exchange exchange = read(FIVE, Request.KEEP_ALL);

        assertThat(new String(exchange.headers().copy(), US_ASCII)).isEqualTo("Content-Length: 5\n");
    }

    @Test
    void shouldExpectNoBodyWhenAKnownHeadAnswersHead() throws MalformedResponseException {
        read(FIVE, Request.COUNT_ONLY);
        ResponseParser parser = new ResponseParser(known);
        parser.begin(new Request(true, false, false).exchange());
        byte[] head = Samples.bytes(FIVE.substring(0, FIVE.length() - "hello".length()));

        parser.feed(head, 0, head.length);

        assertThat(parser.isComplete()).isTrue();
    }

    @Test
    void shouldWaitForTheRestOfAKnownHead() throws MalformedResponseException {
        read(FIVE, Request.COUNT_ONLY);
        ResponseParser parser = new ResponseParser(known);
        parser.begin(Request.COUNT_ONLY.exchange());
        byte[] response = Samples.bytes(FIVE);

        parser.feed(response, 0, OK.length());
        assertThat(parser.stage()).isEqualTo("head incomplete");
        parser.feed(response, OK.length(), response.length);

        assertThat(parser.isComplete()).isTrue();
    }

    private Exchange read(String response, Request request) throws MalformedResponseException {
        Exchange exchange = request.exchange();
        ResponseParser parser = new ResponseParser(known);
        parser.begin(exchange);
        byte[] bytes = Samples.bytes(response);
        parser.feed(bytes, 0, bytes.length);
        return exchange;
    }
}
