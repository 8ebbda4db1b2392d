package io.throng.engine.internal.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.List;
import java.util.stream.Stream;

/** Responses of every form, for tests that do the same to all of them. */
final class Samples {

    static final String OK = "HTTP/1.1 200 OK\r\n";

    private static final List<String> WHOLE = List.of(
            OK + "Content-Length: 5\r\n\r\nhello",
            OK + "Content-Length: 0\r\n\r\n",
            OK + "Server: x\r\nContent-Type: text/plain\r\nContent-Length: 2\r\nConnection: close\r\n\r\nab",
            OK + "Transfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n6;a=\"b\"\r\n world\r\n0\r\n\r\n",
            OK + "Transfer-Encoding: chunked\r\n\r\n3\nabc\n0\nDigest: x\n more\n\n",
            OK + "X-Folded: a\r\n\t b\r\nContent-Length: 1\r\n\r\nz",
            OK + "\r\nuntil close",
            "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n" + OK
                    + "Content-Length: 3\r\n\r\nend",
            "HTTP/1.1 204 No Content\r\nX: y\r\n\r\n",
            "HTTP/1.0 200\nConnection: keep-alive\nContent-Length: 4\n\n1234",
            "HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\n\r\n");

    private static final List<String> BROKEN = List.of(
            "SSH-2.0-OpenSSH_9.2\r\n",
            "GET",
            "\r\n\r\n",
            "\u0016\u0003\u0001\u0002\n",
            "HTTP/1.1 20 OK\r\n\r\n",
            OK + "no colon\r\n\r\n",
            OK + "Content-Length: 5x\r\n\r\n",
            OK + "Content-Length: 5\r\nContent-Length: 6\r\n\r\n",
            OK + "Content-Length: 10\r\n\r\nhello",
            OK + "Transfer-Encoding: chunked\r\n\r\nxyz\r\n",
            OK + "Transfer-Encoding: chunked\r\n\r\n3\r\nabcd\r\n",
            OK + "Transfer-Encoding: chunked\r\n\r\n3\r\nab",
            OK + "Transfer-Encoding: chunked\r\n\r\n0\r\nbad trailer\r\n\r\n",
            OK + "Content-Length: 2\r\n\r\nabSURPLUS");

    private Samples() {}

    static Stream<byte[]> whole() {
        return WHOLE.stream().map(Samples::bytes);
    }

    static Stream<byte[]> all() {
        return Stream.concat(WHOLE.stream(), BROKEN.stream()).map(Samples::bytes);
    }

    static byte[] bytes(String text) {
        return text.getBytes(ISO_8859_1);
    }
}
