package io.throng.engine.internal.http;

/** What the header lines of one head say about the length of the body and the life of the connection. */
final class Framing {

    static final long NO_LENGTH = -1;

    private static final byte[] CONNECTION = Ascii.bytes("connection");
    private static final byte[] CONTENT_LENGTH = Ascii.bytes("content-length");
    private static final byte[] TRANSFER_ENCODING = Ascii.bytes("transfer-encoding");
    private static final byte[] CLOSE = Ascii.bytes("close");
    private static final byte[] KEEP_ALIVE = Ascii.bytes("keep-alive");
    private static final byte[] CHUNKED = Ascii.bytes("chunked");
    private static final ByteSearch COMMA = new ByteSearch(',');
    private static final long LARGEST_TO_EXTEND = Long.MAX_VALUE / 10 - 1;

    private long contentLength;
    private boolean transferCoded;
    private boolean chunked;
    private boolean close;
    private boolean keepAlive;
    private boolean versionZero;

    void clear() {
        contentLength = NO_LENGTH;
        transferCoded = false;
        chunked = false;
        close = false;
        keepAlive = false;
        versionZero = false;
    }

    /** Says the same as another one from now on. */
    void copy(Framing other) {
        contentLength = other.contentLength;
        transferCoded = other.transferCoded;
        chunked = other.chunked;
        close = other.close;
        keepAlive = other.keepAlive;
        versionZero = other.versionZero;
    }

    /** Takes notice that the head is of HTTP/1.0. */
    void versionZero() {
        versionZero = true;
    }

    /** Takes notice of a header; answers whether it was one that matters here. */
    boolean header(byte[] line, int from, int colon, int to) throws MalformedResponseException {
        return switch (colon - from) {
            case 10 -> Ascii.spells(CONNECTION, line, from, colon) && connection(line, colon + 1, to);
            case 14 -> Ascii.spells(CONTENT_LENGTH, line, from, colon) && contentLength(line, colon + 1, to);
            case 17 -> Ascii.spells(TRANSFER_ENCODING, line, from, colon) && transferEncoding(line, colon + 1, to);
            default -> false;
        };
    }

    private boolean connection(byte[] line, int from, int to) {
        int start = from;
        while (start < to) {
            int comma = COMMA.find(line, start, to);
            int word = Ascii.skipBlanks(line, start, comma);
            int wordEnd = Ascii.dropBlanks(line, word, comma);
            close |= Ascii.spells(CLOSE, line, word, wordEnd);
            keepAlive |= Ascii.spells(KEEP_ALIVE, line, word, wordEnd);
            start = comma + 1;
        }
        return true;
    }

    private boolean transferEncoding(byte[] line, int from, int to) {
        int lastCoding = to;
        while (lastCoding > from && line[lastCoding - 1] != ',') {
            lastCoding--;
        }
        int word = Ascii.skipBlanks(line, lastCoding, to);
        transferCoded = true;
        chunked = Ascii.spells(CHUNKED, line, word, Ascii.dropBlanks(line, word, to));
        return true;
    }

    private boolean contentLength(byte[] line, int from, int to) throws MalformedResponseException {
        int start = from;
        while (start <= to) {
            int comma = COMMA.find(line, start, to);
            int number = Ascii.skipBlanks(line, start, comma);
            oneContentLength(line, number, Ascii.dropBlanks(line, number, comma));
            start = comma + 1;
        }
        return true;
    }

    private void oneContentLength(byte[] line, int from, int to) throws MalformedResponseException {
        long value = number(line, from, to);
        if (contentLength != NO_LENGTH && contentLength != value) {
            throw new MalformedResponseException(
                    "Content-Length is " + contentLength + " and also " + value + ", expected one length");
        }
        contentLength = value;
    }

    private static long number(byte[] line, int from, int to) throws MalformedResponseException {
        long value = 0;
        int at = from;
        while (at < to && Ascii.isDigit(line[at]) && value <= LARGEST_TO_EXTEND) {
            value = value * 10 + (line[at] - '0');
            at++;
        }
        if (at == from || at < to) {
            throw new MalformedResponseException(
                    "Content-Length is " + Ascii.quote(line, from, to) + ", expected a number of bytes");
        }
        return value;
    }

    /** The length of the body, or {@link #NO_LENGTH} when none is given. */
    long contentLength() {
        return contentLength;
    }

    /** Whether a transfer coding is given, so that no length counts. */
    boolean isTransferCoded() {
        return transferCoded;
    }

    /** Whether the body comes in chunks. */
    boolean isChunked() {
        return chunked;
    }

    /** Whether another response may follow on the connection, as far as the headers and the version say. */
    boolean isPersistent() {
        if (close || (transferCoded && (versionZero || contentLength != NO_LENGTH))) {
            return false;
        }
        return !versionZero || keepAlive;
    }
}
