package io.throng.engine.internal.wire;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One request and its response. Belongs to one virtual user and its loop, and serves all of that user's requests one
 * after the other. The user fills in the request and hands it to the {@link Wire}; the wire fills in the response.
 */
public final class Exchange {

    private final Answer answer;
    private final boolean pooled;
    private @Nullable Origin origin;
    private byte[] request = {};
    private int requestLength;
    private long startNanos;
    private long timeoutNanos;
    private boolean head;
    private boolean keepHeaders;
    private boolean keepBody;

    private long connectionWaitNanos;
    private int status;
    private long bodyBytes;
    private @Nullable Bytes headers;
    private @Nullable Bytes body;

    /** Whatever the wire needs to find this user's connections again; the wire's own business. */
    private @Nullable Object link;

    /** @param pooled whether it shares connections with the other exchanges of its loop that do, else it has its own */
    public Exchange(Answer answer, boolean pooled) {
        this.answer = answer;
        this.pooled = pooled;
    }

    /**
     * Sets what to send next.
     *
     * @param target where to
     * @param bytes the whole request, head and body; read before {@link Wire#send} returns
     * @param length how many of the bytes count
     * @param start the moment the request begins, a little before {@link Wire#send}
     * @param timeout nanoseconds from then until the whole response must be here
     * @param isHead whether the method is HEAD, whose responses have no body
     */
    public void request(Origin target, byte[] bytes, int length, long start, long timeout, boolean isHead) {
        origin = target;
        request = bytes;
        requestLength = length;
        startNanos = start;
        timeoutNanos = timeout;
        head = isHead;
    }

    /** Sets what of the response will be looked at; the rest is only counted. */
    public void keep(boolean headersToo, boolean bodyToo) {
        keepHeaders = headersToo;
        keepBody = bodyToo;
    }

    public boolean isPooled() {
        return pooled;
    }

    public Answer answer() {
        return answer;
    }

    public Origin origin() {
        return Objects.requireNonNull(origin, "no request yet");
    }

    public byte[] requestBytes() {
        return request;
    }

    public int requestLength() {
        return requestLength;
    }

    public long startNanos() {
        return startNanos;
    }

    public long timeoutNanos() {
        return timeoutNanos;
    }

    public boolean isHead() {
        return head;
    }

    public boolean keepsHeaders() {
        return keepHeaders;
    }

    public boolean keepsBody() {
        return keepBody;
    }

    /** Forgets the last response; the wire calls it before the first byte of the next. */
    public void clearResponse() {
        status = 0;
        bodyBytes = 0;
        connectionWaitNanos = 0;
        if (headers != null) {
            headers.clear();
        }
        if (body != null) {
            body.clear();
        }
    }

    /** Gives up the memory that the last response took: its user will not send anything for a while. */
    public void rest() {
        headers = null;
        body = null;
    }

    public int status() {
        return status;
    }

    public void status(int code) {
        status = code;
    }

    /**
     * From the start of the request to the moment it was handed to an open connection, or failed without one; queue,
     * name look-up, TCP and TLS handshake included. Exactly 0 when a connection was idle.
     */
    public long connectionWaitNanos() {
        return connectionWaitNanos;
    }

    public void connectionWaitNanos(long nanos) {
        connectionWaitNanos = nanos;
    }

    /** Length of the body received so far, without chunk framing. */
    public long bodyBytes() {
        return bodyBytes;
    }

    public void addBodyBytes(long count) {
        bodyBytes += count;
    }

    /** The header lines, each ended by a line feed and without carriage returns; empty unless they are kept. */
    public Bytes headers() {
        if (headers == null) {
            headers = new Bytes();
        }
        return headers;
    }

    /** The body, without chunk framing; empty unless it is kept. */
    public Bytes body() {
        if (body == null) {
            body = new Bytes();
        }
        return body;
    }

    public @Nullable Object link() {
        return link;
    }

    public void link(@Nullable Object connections) {
        link = connections;
    }
}
