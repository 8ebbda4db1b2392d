package io.throng.benchmarks.pieces;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.throng.engine.internal.http.KnownHead;
import io.throng.engine.internal.http.MalformedResponseException;
import io.throng.engine.internal.http.ResponseParser;
import io.throng.engine.internal.wire.Exchange;
import io.throng.engine.internal.wire.Origin;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Reads one response: its head and a body of 45 bytes. */
@State(Scope.Thread)
public class HeadParsing {

    private static final String NGINX_HEAD = "HTTP/1.1 200 OK\r\n" + Answers.HEADERS.replace("\n", "\r\n");
    private static final String LENGTH = "Content-Length: " + Answers.JSON.length() + "\r\n\r\n";
    private static final byte[] NGINX = bytes(NGINX_HEAD + LENGTH + Answers.JSON);
    private static final byte[] NGINX_LATER = bytes((NGINX_HEAD + LENGTH + Answers.JSON).replace(":00 GMT", ":01 GMT"));
    private static final byte[] BIG = bytes(NGINX_HEAD + headers(16) + LENGTH + Answers.JSON);
    private static final byte[] CHUNKED = bytes(NGINX_HEAD + "Transfer-Encoding: chunked\r\n\r\n"
            + Integer.toHexString(Answers.JSON.length()) + "\r\n" + Answers.JSON + "\r\n0\r\n\r\n");
    private static final int MIDDLE_OF_A_HEADER = NGINX_HEAD.length() - 10;

    private final ResponseParser parser = new ResponseParser(new KnownHead());
    private final Exchange counting = exchange(false);
    private final Exchange keeping = exchange(true);

    private static byte[] bytes(String response) {
        return response.getBytes(ISO_8859_1);
    }

    /** Such headers as proxies and applications add. */
    private static String headers(int count) {
        return IntStream.range(0, count)
                .mapToObj(
                        number -> "X-Application-Header-" + number + ": some value of usual length " + number + "\r\n")
                .collect(Collectors.joining());
    }

    private static Exchange exchange(boolean keepsAll) {
        Exchange exchange = new Exchange(Answers.TO_NOBODY, false);
        exchange.request(new Origin(false, "127.0.0.1", 80, 0), new byte[0], 0, 0, 0, false);
        exchange.keep(keepsAll, keepsAll);
        return exchange;
    }

    private int read(byte[] response, int firstPiece, Exchange exchange) throws MalformedResponseException {
        exchange.clearResponse();
        parser.begin(exchange);
        int at = parser.feed(response, 0, firstPiece);
        return at + parser.feed(response, at, response.length);
    }

    /** As nginx answers within one second, byte for byte the same; the body is counted only. */
    @Benchmark
    public int nginx() throws MalformedResponseException {
        return read(NGINX, NGINX.length, counting);
    }

    /** As nginx answers once a second: each with another date than the one before. */
    @Benchmark
    @OperationsPerInvocation(2)
    public int nginxOfAnotherSecond() throws MalformedResponseException {
        return read(NGINX, NGINX.length, counting) + read(NGINX_LATER, NGINX_LATER.length, counting);
    }

    /** The same as the first, and a check wants to see headers and body. */
    @Benchmark
    public int nginxKept() throws MalformedResponseException {
        return read(NGINX, NGINX.length, keeping);
    }

    /** Two pieces, torn apart in the middle of a header. */
    @Benchmark
    public int nginxInTwoPieces() throws MalformedResponseException {
        return read(NGINX, MIDDLE_OF_A_HEADER, counting);
    }

    /** A body in chunks. */
    @Benchmark
    public int chunked() throws MalformedResponseException {
        return read(CHUNKED, CHUNKED.length, counting);
    }

    /** More than twenty headers. */
    @Benchmark
    public int bigHead() throws MalformedResponseException {
        return read(BIG, BIG.length, counting);
    }
}
