package io.throng.engine.internal.http;

import io.throng.engine.internal.wire.Exchange;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads responses of HTTP/1.1 and 1.0, one after the other, from bytes that come in pieces of any size, and writes
 * what it finds into an {@link Exchange}: the status, the header lines and the body where they are kept, and the number
 * of body bytes always. Interim responses are passed over; 101 is a final one. Needs no more memory than the limits
 * allow, whatever the server sends. Used by one thread.
 */
public final class ResponseParser {

    /** Most bytes of the status line and the header lines, those of interim responses included. */
    public static final int MAX_HEAD_BYTES = 64 * 1024;

    /** Most bytes of the header lines after a chunked body. */
    public static final int MAX_TRAILER_BYTES = 64 * 1024;

    /** Most bytes of the line before a chunk, extensions included. */
    public static final int MAX_CHUNK_LINE_BYTES = 4 * 1024;

    /** Most bytes of a body that is kept; any other body is only counted and may be of any length. */
    public static final int MAX_KEPT_BODY_BYTES = 16 * 1024 * 1024;

    private static final int SWITCHING_PROTOCOLS = 101;
    private static final int FIRST_FINAL_STATUS = 200;
    private static final int NO_CONTENT = 204;
    private static final int NOT_MODIFIED = 304;

    private enum Step {
        STATUS_LINE,
        HEADER,
        BODY,
        BODY_UNTIL_CLOSE,
        CHUNK_SIZE,
        CHUNK,
        CHUNK_END,
        TRAILER,
        COMPLETE
    }

    private final LineReader lines = new LineReader();
    private final Framing framing = new Framing();
    private final KnownHead known;
    private @Nullable Exchange exchange;
    private Step step = Step.COMPLETE;
    private int headerLines;
    private boolean lineMayContinue;
    private boolean keepsAlive;
    private boolean chunkEndBegun;
    private long remaining;

    /** @param known what the heads of other responses may be compared with */
    public ResponseParser(KnownHead known) {
        this.known = known;
    }

    /** Gets ready for the response to this exchange's request. */
    public void begin(Exchange next) {
        exchange = next;
        lines.limit("the head of the response", MAX_HEAD_BYTES);
        beginHead();
    }

    private void beginHead() {
        framing.clear();
        headerLines = 0;
        step = Step.STATUS_LINE;
    }

    /**
     * Reads on, up to the end of the response at most.
     *
     * @return the index after the last byte that belongs to the response; less than {@code to} only when it is complete
     * @throws MalformedResponseException when the response cannot be read; nothing more may be fed
     */
    public int feed(byte[] data, int from, int to) throws MalformedResponseException {
        int at = step == Step.STATUS_LINE && !lines.hasBegun() ? head(data, from, to) : from;
        while (at < to && step != Step.COMPLETE) {
            at = switch (step) {
                case BODY, BODY_UNTIL_CLOSE, CHUNK -> body(data, at, to);
                case CHUNK_END -> chunkEnd(data, at);
                default -> line(data, at, to);
            };
        }
        return at;
    }

    /** Reads as much of the head as is there, unless all of it is there and known. */
    private int head(byte[] data, int from, int to) throws MalformedResponseException {
        if (!exchange().keepsHeaders() && known.begins(data, from, to)) {
            exchange().status(known.status());
            framing.copy(known.framing());
            endOfHead();
            return from + known.length();
        }
        int at = from;
        while (at < to && isInHead()) {
            at = line(data, at, to);
        }
        if (!isInHead()) {
            known.learn(data, from, at, exchange().status(), framing);
        }
        return at;
    }

    private boolean isInHead() {
        return step == Step.STATUS_LINE || step == Step.HEADER;
    }

    private int line(byte[] data, int from, int to) throws MalformedResponseException {
        int next = lines.read(data, from, to);
        if (next < 0) {
            checkBegunLine();
            return to;
        }
        switch (step) {
            case STATUS_LINE -> statusLine();
            case HEADER -> header();
            case CHUNK_SIZE -> chunkSize();
            default -> trailer();
        }
        return next;
    }

    private void checkBegunLine() throws MalformedResponseException {
        int length = lines.begun().length();
        if (step == Step.STATUS_LINE && StatusLine.canCheckStart(length)) {
            StatusLine.checkStart(lines.begun().array(), 0, length);
        }
    }

    private void statusLine() throws MalformedResponseException {
        exchange().status(StatusLine.status(lines.array(), lines.from(), lines.to()));
        if (StatusLine.isVersionZero(lines.array(), lines.from())) {
            framing.versionZero();
        }
        step = Step.HEADER;
    }

    private void header() throws MalformedResponseException {
        byte[] line = lines.array();
        int from = lines.from();
        int to = lines.to();
        if (from == to) {
            endOfHead();
            return;
        }
        headerLines++;
        if (isContinuation()) {
            continueHeader(line, from, to);
            return;
        }
        int colon = HeaderLine.colon(line, from, to, headerLines);
        lineMayContinue = !framing.header(line, from, colon, to);
        if (exchange().keepsHeaders()) {
            keepHeader(line, from, to, headerLines > 1);
        }
    }

    private boolean isContinuation() {
        return Ascii.isBlank(lines.array()[lines.from()]);
    }

    private void continueHeader(byte[] line, int from, int to) throws MalformedResponseException {
        HeaderLine.checkContinuation(line, from, to, headerLines, headerLines > 1 && lineMayContinue);
        if (exchange().keepsHeaders()) {
            exchange().headers().append(' ');
            int start = Ascii.skipBlanks(line, from, to);
            keepHeader(line, start, to, false);
        }
    }

    private void keepHeader(byte[] line, int from, int to, boolean endsPrevious) {
        if (endsPrevious) {
            exchange().headers().append('\n');
        }
        exchange().headers().append(line, from, to - from);
    }

    private void endOfHead() throws MalformedResponseException {
        int status = exchange().status();
        if (status < FIRST_FINAL_STATUS && status != SWITCHING_PROTOCOLS) {
            forgetInterim();
            return;
        }
        if (exchange().keepsHeaders() && headerLines > 0) {
            exchange().headers().append('\n');
        }
        keepsAlive = status != SWITCHING_PROTOCOLS && framing.isPersistent();
        if (hasNoBody(status)) {
            step = Step.COMPLETE;
        } else if (framing.isChunked()) {
            beginChunk();
        } else if (framing.isTransferCoded() || framing.contentLength() == Framing.NO_LENGTH) {
            beginBodyUntilClose();
        } else {
            beginBody(framing.contentLength());
        }
    }

    private void forgetInterim() {
        if (exchange().keepsHeaders()) {
            exchange().headers().clear();
        }
        beginHead();
    }

    private boolean hasNoBody(int status) {
        return exchange().isHead() || status == NO_CONTENT || status == NOT_MODIFIED || status == SWITCHING_PROTOCOLS;
    }

    private void beginBody(long length) throws MalformedResponseException {
        checkKept(length);
        remaining = length;
        step = length == 0 ? Step.COMPLETE : Step.BODY;
    }

    private void beginBodyUntilClose() {
        keepsAlive = false;
        remaining = Long.MAX_VALUE;
        step = Step.BODY_UNTIL_CLOSE;
    }

    private void beginChunk() {
        lines.limit("a chunk-size line", MAX_CHUNK_LINE_BYTES);
        step = Step.CHUNK_SIZE;
    }

    private void chunkSize() throws MalformedResponseException {
        remaining = ChunkSize.parse(lines.array(), lines.from(), lines.to());
        if (remaining == 0) {
            lines.limit("the trailer", MAX_TRAILER_BYTES);
            headerLines = 0;
            step = Step.TRAILER;
        } else {
            checkKept(remaining);
            step = Step.CHUNK;
        }
    }

    private int chunkEnd(byte[] data, int at) throws MalformedResponseException {
        if (data[at] == '\n') {
            beginChunk();
        } else if (data[at] == '\r' && !chunkEndBegun) {
            chunkEndBegun = true;
        } else {
            throw new MalformedResponseException("a chunk is longer than its size says, expected a line end after it");
        }
        return at + 1;
    }

    private void trailer() throws MalformedResponseException {
        if (lines.from() == lines.to()) {
            step = Step.COMPLETE;
        } else if (++headerLines == 1 || !isContinuation()) {
            HeaderLine.colon(lines.array(), lines.from(), lines.to(), headerLines);
        }
    }

    private int body(byte[] data, int from, int to) throws MalformedResponseException {
        int count = (int) Math.min(to - from, remaining);
        checkKept(count);
        if (exchange().keepsBody()) {
            exchange().body().append(data, from, count);
        }
        skip(count);
        return from + count;
    }

    private void checkKept(long more) throws MalformedResponseException {
        if (exchange().keepsBody() && more > MAX_KEPT_BODY_BYTES - exchange().bodyBytes()) {
            throw new MalformedResponseException("the body to be checked is longer than " + MAX_KEPT_BODY_BYTES
                    + " bytes, expected at most that many");
        }
    }

    /**
     * How many of the bytes to come need not be looked at, as they belong to a body that is not kept: they may be told
     * to {@link #skip} instead of being fed.
     */
    public long skippable() {
        boolean inBody = step == Step.BODY || step == Step.CHUNK || step == Step.BODY_UNTIL_CLOSE;
        return inBody && !exchange().keepsBody() ? remaining : 0;
    }

    /** Counts body bytes that were received and not fed, at most {@link #skippable()} of them. */
    public void skip(long count) {
        exchange().addBodyBytes(count);
        remaining -= count;
        if (remaining == 0) {
            chunkEndBegun = false;
            step = step == Step.CHUNK ? Step.CHUNK_END : Step.COMPLETE;
        }
    }

    /** Tells that the stream has ended; answers whether that was the end of the response too. */
    public boolean end() {
        if (step == Step.BODY_UNTIL_CLOSE) {
            step = Step.COMPLETE;
        }
        return isComplete();
    }

    /** Whether the whole response has been read. */
    public boolean isComplete() {
        return step == Step.COMPLETE;
    }

    /** Whether the connection can be used again; counts once the response is complete. */
    public boolean keepsAlive() {
        return keepsAlive;
    }

    /** Lets go of the exchange whose response is complete: its user may end long before the next one begins. */
    public void forget() {
        exchange = null;
    }

    /** How far the response has come, as a message continues after "closed". */
    public String progress() {
        return switch (step) {
            case STATUS_LINE -> lines.hasBegun() ? "within the head of the response" : "before the response";
            case HEADER -> "within the head of the response";
            case BODY -> "after " + exchange().bodyBytes() + " of " + framing.contentLength() + " body bytes";
            case TRAILER -> "within the trailer of the response";
            default -> "after " + exchange().bodyBytes() + " body bytes";
        };
    }

    /** Which part of the response is still missing. */
    public String stage() {
        return switch (step) {
            case STATUS_LINE -> lines.hasBegun() ? "head incomplete" : "nothing received";
            case HEADER -> "head incomplete";
            default -> "body incomplete";
        };
    }

    private Exchange exchange() {
        return Objects.requireNonNull(exchange, "no exchange has begun");
    }
}
