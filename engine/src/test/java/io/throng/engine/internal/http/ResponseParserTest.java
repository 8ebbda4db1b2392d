package io.throng.engine.internal.http;

import static io.throng.engine.internal.http.Samples.OK;
import static org.assertj.core.api.Assertions.assertThat;

import io.throng.engine.internal.http.Outcome.Request;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ResponseParserTest {

    private static final String LENGTH_5 = "Content-Length: 5\r\n";
    private static final String CHUNKED = "Transfer-Encoding: chunked\r\n";

    @Test
    void shouldKeepStatusHeadersAndBodyWhenAsked() {
        Outcome outcome = parse(OK + "Server: x\r\ncontent-length:5 \r\n\r\nhello");

        assertThat(outcome)
                .isEqualTo(new Outcome("complete", 200, "Server: x\ncontent-length:5 \n", "hello", 5, true, 0));
    }

    @Test
    void shouldOnlyCountTheBodyWhenNothingIsKept() {
        Outcome outcome = Outcome.of(Request.COUNT_ONLY, Samples.bytes(OK + LENGTH_5 + "\r\nhello"));

        assertThat(outcome).isEqualTo(new Outcome("complete", 200, "", "", 5, true, 0));
    }

    static Stream<Arguments> bodies() {
        return Stream.of(
                Arguments.of("fixed length", LENGTH_5 + "\r\nhello", "hello"),
                Arguments.of("length of nothing", "Content-Length: 0\r\n\r\n", ""),
                Arguments.of("equal lengths on two lines", LENGTH_5 + LENGTH_5 + "\r\nhello", "hello"),
                Arguments.of("equal lengths in a list", "Content-Length: 5, 5\r\n\r\nhello", "hello"),
                Arguments.of("length with zeros before it", "Content-Length: 0005\r\n\r\nhello", "hello"),
                Arguments.of("length in capitals", "CONTENT-LENGTH: 5\r\n\r\nhello", "hello"),
                Arguments.of("bare line feeds", "Content-Length: 5\n\nhello", "hello"),
                Arguments.of("chunks", CHUNKED + "\r\n2\r\nhe\r\n3\r\nllo\r\n0\r\n\r\n", "hello"),
                Arguments.of("no chunk", CHUNKED + "\r\n0\r\n\r\n", ""),
                Arguments.of("chunked in capitals", "TRANSFER-ENCODING: CHUNKED\r\n\r\n0\r\n\r\n", ""),
                Arguments.of("chunk size in capitals", CHUNKED + "\r\nA\r\n0123456789\r\n0\r\n\r\n", "0123456789"),
                Arguments.of("chunk size with zeros before it", CHUNKED + "\r\n00001\r\na\r\n000\r\n\r\n", "a"),
                Arguments.of("chunk extensions", CHUNKED + "\r\n1 ; a=\"b;c\"\r\na\r\n0;d\r\n\r\n", "a"),
                Arguments.of("trailers", CHUNKED + "\r\n1\r\na\r\n0\r\nDigest: x\r\nB: \r\n c\r\n\r\n", "a"),
                Arguments.of("another coding, then chunked", "Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n", ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bodies")
    void shouldReadTheBodyAndKeepTheConnectionWhenItsEndIsKnown(String name, String rest, String body) {
        Outcome outcome = parse(OK + rest);

        assertThat(outcome.ending()).isEqualTo("complete");
        assertThat(outcome.body()).isEqualTo(body);
        assertThat(outcome.bodyBytes()).isEqualTo(body.length());
        assertThat(outcome.keepsAlive()).isTrue();
    }

    static Stream<Arguments> endings() {
        return Stream.of(
                Arguments.of("1.1 says nothing", OK + LENGTH_5 + "\r\nhello", true),
                Arguments.of("1.1 says close", OK + LENGTH_5 + "Connection: close\r\n\r\nhello", false),
                Arguments.of("close in a list", OK + LENGTH_5 + "Connection: x , CLOSE\r\n\r\nhello", false),
                Arguments.of(
                        "close on a second line",
                        OK + "Connection: x\r\nConnection: close\r\n" + LENGTH_5 + "\r\nhello",
                        false),
                Arguments.of("a word that holds close", OK + LENGTH_5 + "Connection: closed\r\n\r\nhello", true),
                Arguments.of("1.0 says nothing", "HTTP/1.0 200 OK\r\n" + LENGTH_5 + "\r\nhello", false),
                Arguments.of(
                        "1.0 says keep-alive",
                        "HTTP/1.0 200 OK\r\nConnection: Keep-Alive\r\n" + LENGTH_5 + "\r\nhello",
                        true),
                Arguments.of("both framings", OK + LENGTH_5 + CHUNKED + "\r\n0\r\n\r\n", false),
                Arguments.of(
                        "chunks in 1.0",
                        "HTTP/1.0 200 OK\r\nConnection: keep-alive\r\n" + CHUNKED + "\r\n0\r\n\r\n",
                        false),
                Arguments.of("switched protocol", "HTTP/1.1 101 Switching Protocols\r\n\r\n", false));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("endings")
    void shouldTellWhetherTheConnectionCanBeUsedAgain(String name, String response, boolean keepsAlive) {
        Outcome outcome = parse(response);

        assertThat(outcome.ending()).isEqualTo("complete");
        assertThat(outcome.keepsAlive()).isEqualTo(keepsAlive);
    }

    static Stream<Arguments> bodiless() {
        return Stream.of(
                Arguments.of("HEAD with a length", Request.HEAD, OK + LENGTH_5 + "\r\n"),
                Arguments.of("HEAD in chunks", Request.HEAD, OK + CHUNKED + "\r\n"),
                Arguments.of("HEAD until close", Request.HEAD, OK + "\r\n"),
                Arguments.of("204", Request.KEEP_ALL, "HTTP/1.1 204 No Content\r\n" + LENGTH_5 + "\r\n"),
                Arguments.of("304", Request.KEEP_ALL, "HTTP/1.1 304 Not Modified\r\n" + LENGTH_5 + "\r\n"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bodiless")
    void shouldExpectNoBodyWhenThereIsNone(String name, Request request, String response) {
        Outcome outcome = Outcome.of(request, Samples.bytes(response));

        assertThat(outcome.ending()).isEqualTo("complete");
        assertThat(outcome.bodyBytes()).isZero();
        assertThat(outcome.keepsAlive()).isTrue();
    }

    @Test
    void shouldReadUntilTheEndOfTheStreamWhenNoLengthIsGiven() {
        Outcome outcome = parse(OK + "\r\neverything");

        assertThat(outcome).isEqualTo(new Outcome("until close", 200, "", "everything", 10, false, 0));
    }

    @Test
    void shouldReadUntilTheEndOfTheStreamWhenTheLastCodingIsNotChunked() {
        Outcome outcome = parse(OK + LENGTH_5 + "Transfer-Encoding: chunked, gzip\r\n\r\neverything");

        assertThat(outcome.ending()).isEqualTo("until close");
        assertThat(outcome.body()).isEqualTo("everything");
    }

    @Test
    void shouldPassOverInterimResponses() {
        Outcome outcome = parse("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nContent-Length: 9\r\n"
                + "Connection: close\r\n\r\n" + OK + LENGTH_5 + "\r\nhello");

        assertThat(outcome).isEqualTo(new Outcome("complete", 200, "Content-Length: 5\n", "hello", 5, true, 0));
    }

    @Test
    void shouldJoinAFoldedHeaderLine() {
        Outcome outcome = parse(OK + "A: b\r\n \t c\r\n" + LENGTH_5 + "\r\nhello");

        assertThat(outcome.headers()).isEqualTo("A: b c\nContent-Length: 5\n");
    }

    @Test
    void shouldLeaveWhatFollowsTheResponse() {
        Outcome outcome = parse(OK + LENGTH_5 + "\r\nhelloHTTP/1.1");

        assertThat(outcome.ending()).isEqualTo("complete");
        assertThat(outcome.surplus()).isEqualTo("HTTP/1.1".length());
    }

    @Test
    void shouldReadOneResponseAfterAnother() throws MalformedResponseException {
        ResponseParser parser = new ResponseParser(new KnownHead());
        byte[] first = Samples.bytes("HTTP/1.0 500 Oops\r\n" + LENGTH_5 + "\r\nhello");
        byte[] second = Samples.bytes(OK + CHUNKED + "\r\n0\r\n\r\n");
        var exchange = Request.KEEP_ALL.exchange();
        parser.begin(exchange);
        parser.feed(first, 0, first.length);
        exchange.clearResponse();

        parser.begin(exchange);
        parser.feed(second, 0, second.length);

        assertThat(parser.isComplete()).isTrue();
        assertThat(parser.keepsAlive()).isTrue();
        assertThat(exchange.status()).isEqualTo(200);
        assertThat(exchange.bodyBytes()).isZero();
    }

    static Stream<Arguments> cutOff() {
        return Stream.of(
                Arguments.of("", "before the response"),
                Arguments.of("HT", "within the head of the response"),
                Arguments.of(OK + "Content-", "within the head of the response"),
                Arguments.of("HTTP/1.1 100 Continue\r\n\r\n", "within the head of the response"),
                Arguments.of(OK + "Content-Length: 100\r\n\r\n0123456789", "after 10 of 100 body bytes"),
                Arguments.of(OK + CHUNKED + "\r\n5\r\nhel", "after 3 body bytes"),
                Arguments.of(OK + CHUNKED + "\r\n3\r\nhel\r", "after 3 body bytes"),
                Arguments.of(OK + CHUNKED + "\r\n0\r\n", "within the trailer of the response"));
    }

    @ParameterizedTest
    @MethodSource("cutOff")
    void shouldTellHowFarItCameWhenTheStreamEndsEarly(String stream, String progress) {
        assertThat(parse(stream).ending()).isEqualTo(progress);
    }

    @ParameterizedTest
    @MethodSource("io.throng.engine.internal.http.Samples#all")
    void shouldGiveTheSameWhereverTheStreamIsCut(byte[] stream) {
        for (Request request : new Request[] {Request.KEEP_ALL, Request.COUNT_ONLY, Request.HEAD}) {
            Outcome whole = Outcome.of(request, stream);
            for (int cut = 0; cut <= stream.length; cut++) {
                assertThat(Outcome.of(request, stream, cut))
                        .as("cut at %d", cut)
                        .isEqualTo(whole);
            }
            assertThat(Outcome.of(request, stream, everywhere(stream))).isEqualTo(whole);
        }
    }

    @ParameterizedTest
    @MethodSource("io.throng.engine.internal.http.Samples#whole")
    void shouldBeCompleteWithNothingLeft(byte[] stream) {
        Outcome outcome = Outcome.of(Request.KEEP_ALL, stream);

        assertThat(outcome.ending()).isIn("complete", "until close");
        assertThat(outcome.surplus()).isZero();
    }

    private static int[] everywhere(byte[] stream) {
        int[] cuts = new int[stream.length];
        for (int i = 0; i < cuts.length; i++) {
            cuts[i] = i;
        }
        return cuts;
    }

    private static Outcome parse(String stream) {
        return Outcome.of(Request.KEEP_ALL, Samples.bytes(stream));
    }
}
