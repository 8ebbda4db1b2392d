package io.throng.engine.internal.http;

import static io.throng.engine.internal.http.Samples.OK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.throng.engine.internal.http.Outcome.Request;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MalformedResponseTest {

    private static final String CHUNKED = OK + "Transfer-Encoding: chunked\r\n\r\n";

    static Stream<Arguments> malformed() {
        return Stream.of(
                Arguments.of("SSH-2.0-OpenSSH", "the response begins with \"SSH-2.0\", expected \"HTTP/1.\""),
                Arguments.of("HTTP/2 200\r\n", "the response begins with \"HTTP/2 \", expected \"HTTP/1.\""),
                Arguments.of("\r\n", "the response begins with \"\", expected \"HTTP/1.\""),
                Arguments.of(
                        "\u0015\u0003\u0001\u0000\u0002\u0002\u0016",
                        "the response begins with bytes that are not text, expected \"HTTP/1.\""),
                Arguments.of(
                        "HTTP/1.1 20 OK\r\n",
                        "the status line is \"HTTP/1.1 20 OK\", expected one like \"HTTP/1.1 200 OK\""),
                Arguments.of(
                        "HTTP/1.1 2000\r\n",
                        "the status line is \"HTTP/1.1 2000\", expected one like \"HTTP/1.1 200 OK\""),
                Arguments.of(
                        "HTTP/1.1 099 x\r\n",
                        "the status line is \"HTTP/1.1 099 x\", expected one like \"HTTP/1.1 200 OK\""),
                Arguments.of(
                        "HTTP/1.1\t200 " + "x".repeat(40) + "\r\n",
                        "the status line is \"HTTP/1.1.200 " + "x".repeat(27)
                                + "...\", expected one like \"HTTP/1.1 200 OK\""),
                Arguments.of(
                        OK + "A: b\r\nno colon\r\n", "header line 2 has no name, expected the form \"name: value\""),
                Arguments.of(OK + ": b\r\n", "header line 1 has no name, expected the form \"name: value\""),
                Arguments.of(OK + "Name : b\r\n", "header line 1 has no name, expected the form \"name: value\""),
                Arguments.of(OK + "A: b\rc\r\n", "header line 1 has a control character in its value, expected text"),
                Arguments.of(OK + "A: \u0000\r\n", "header line 1 has a control character in its value, expected text"),
                Arguments.of(OK + " A: b\r\n", "header line 1 begins with a blank, expected the form \"name: value\""),
                Arguments.of(
                        OK + "Content-Length: 1\r\n 0\r\n",
                        "header line 2 begins with a blank, expected the form \"name: value\""),
                Arguments.of(OK + "Content-Length: -5\r\n", "Content-Length is \"-5\", expected a number of bytes"),
                Arguments.of(OK + "Content-Length:\r\n", "Content-Length is \"\", expected a number of bytes"),
                Arguments.of(OK + "Content-Length: 5,\r\n", "Content-Length is \"\", expected a number of bytes"),
                Arguments.of(OK + "Content-Length: 1 2\r\n", "Content-Length is \"1 2\", expected a number of bytes"),
                Arguments.of(
                        OK + "Content-Length: 99999999999999999999\r\n",
                        "Content-Length is \"99999999999999999999\", expected a number of bytes"),
                Arguments.of(
                        OK + "Content-Length: 5\r\nContent-Length: 6\r\n",
                        "Content-Length is 5 and also 6, expected one length"),
                Arguments.of(OK + "Content-Length: 5, 6\r\n", "Content-Length is 5 and also 6, expected one length"),
                Arguments.of(
                        CHUNKED + "xyz\r\n",
                        "a chunk size is \"xyz\", expected a hexadecimal number up to 7fffffffffffffff"),
                Arguments.of(
                        CHUNKED + "\r\n", "a chunk size is \"\", expected a hexadecimal number up to 7fffffffffffffff"),
                Arguments.of(
                        CHUNKED + "8000000000000000\r\n",
                        "a chunk size is \"8000000000000000\", expected a hexadecimal number up to 7fffffffffffffff"),
                Arguments.of(
                        CHUNKED + "3\r\nabcd", "a chunk is longer than its size says, expected a line end after it"),
                Arguments.of(
                        CHUNKED + "1\r\na\r\r\n", "a chunk is longer than its size says, expected a line end after it"),
                Arguments.of(
                        CHUNKED + "0\r\nno colon\r\n", "header line 1 has no name, expected the form \"name: value\""));
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void shouldSayWhatWasGivenAndWhatIsExpected(String stream, String message) {
        assertThat(Outcome.of(Request.KEEP_ALL, Samples.bytes(stream)).ending()).isEqualTo(message);
    }

    @Test
    void shouldRefuseAHeadThatIsTooLongAndTakeOneThatIsNot() {
        int fixed = (OK + "A: \r\n\r\n").length();
        String longest = OK + "A: " + "x".repeat(ResponseParser.MAX_HEAD_BYTES - fixed) + "\r\n\r\n";

        assertThatCode(feeding(Request.KEEP_ALL, longest)).doesNotThrowAnyException();
        assertThatThrownBy(feeding(Request.KEEP_ALL, longest.replace("A:", "AB:")))
                .isInstanceOf(MalformedResponseException.class)
                .hasMessage("the head of the response is longer than 65536 bytes, expected at most that many");
    }

    static Stream<Arguments> endless() {
        return Stream.of(
                Arguments.of(OK, "A: b\r\n", "the head of the response"),
                Arguments.of(OK, "x", "the head of the response"),
                Arguments.of("", "HTTP/1.1 100 Continue\r\n\r\n", "the head of the response"),
                Arguments.of(CHUNKED, "0", "a chunk-size line"),
                Arguments.of(CHUNKED + "1;", "x", "a chunk-size line"),
                Arguments.of(CHUNKED + "0\r\n", "A: b\r\n", "the trailer"),
                Arguments.of(OK + "\r\n", "x".repeat(1024), "the body to be checked"),
                Arguments.of(CHUNKED, "1\r\nx\r\n".repeat(1024), "the body to be checked"));
    }

    @ParameterizedTest
    @MethodSource("endless")
    void shouldEndWhatNeverEnds(String beginning, String repeated, String what) {
        assertThatThrownBy(feedingAgainAndAgain(beginning, repeated))
                .isInstanceOf(MalformedResponseException.class)
                .hasMessageStartingWith(what + " is longer than ");
    }

    @Test
    void shouldRefuseALengthThatIsTooLongToKeepBeforeTheBodyComes() {
        String head = OK + "Content-Length: " + (ResponseParser.MAX_KEPT_BODY_BYTES + 1) + "\r\n\r\n";

        assertThatThrownBy(feeding(Request.KEEP_ALL, head)).hasMessageStartingWith("the body to be checked is longer");
        assertThatCode(feeding(Request.COUNT_ONLY, head)).doesNotThrowAnyException();
    }

    private static ThrowingCallable feedingAgainAndAgain(String beginning, String repeated) {
        return () -> {
            ResponseParser parser = new ResponseParser(new KnownHead());
            parser.begin(Request.KEEP_ALL.exchange());
            parser.feed(Samples.bytes(beginning), 0, beginning.length());
            byte[] piece = Samples.bytes(repeated);
            for (long bytes = 0; bytes <= 8L * ResponseParser.MAX_KEPT_BODY_BYTES; bytes += piece.length) {
                parser.feed(piece, 0, piece.length);
            }
        };
    }

    private static ThrowingCallable feeding(Request request, String stream) {
        return () -> {
            ResponseParser parser = new ResponseParser(new KnownHead());
            parser.begin(request.exchange());
            parser.feed(Samples.bytes(stream), 0, stream.length());
        };
    }
}
