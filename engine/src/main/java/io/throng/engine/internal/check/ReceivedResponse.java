package io.throng.engine.internal.check;

import io.throng.engine.internal.check.JsonScan.Finding;
import io.throng.engine.internal.wire.Bytes;
import io.throng.engine.internal.wire.Exchange;
import io.throng.session.Json;
import io.throng.session.Response;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The response that an exchange has just received. Texts and trees are made when first asked for. One may serve many
 * responses, one after the other; between them it shows none.
 */
public final class ReceivedResponse implements Response {

    private static final int MOST_PASSES = 3;

    private final HeaderScan headerScan = new HeaderScan();
    private final JsonScan jsonScan = new JsonScan();
    private @Nullable Exchange shown;
    private long latencyNanos;
    private @Nullable String text;
    private @Nullable JsonNode tree;
    private boolean isForTree;

    /**
     * Shows what this exchange has received.
     *
     * @param nanos the latency
     * @param jsonPasses how often the body will be passed over as JSON; with many of them a tree is cheaper
     */
    public void show(Exchange exchange, long nanos, int jsonPasses) {
        hide();
        shown = exchange;
        latencyNanos = nanos;
        isForTree = jsonPasses > MOST_PASSES;
    }

    /** Shows nothing any more: the checks of this response are over. */
    public void hide() {
        shown = null;
        text = null;
        tree = null;
        headerScan.forget();
        jsonScan.forget();
    }

    private Exchange exchange() {
        if (shown == null) {
            throw new IllegalStateException(
                    "a response was looked at after its check, expected that only inside the check it was given to");
        }
        return shown;
    }

    @Override
    public int status() {
        return exchange().status();
    }

    @Override
    public Optional<String> header(String name) {
        HeaderScan scan = scanHeaders(name);
        return scan.next() ? Optional.of(scan.value()) : Optional.empty();
    }

    @Override
    public List<String> headers(String name) {
        List<String> values = new ArrayList<>();
        HeaderScan scan = scanHeaders(name);
        while (scan.next()) {
            values.add(scan.value());
        }
        return values;
    }

    /** The lines of that name; valid until headers are looked for again. */
    HeaderScan scanHeaders(String name) {
        return headerScan.begin(exchange().headers(), name);
    }

    @Override
    public String body() {
        if (text == null) {
            Bytes body = bodyAsReceived();
            text = new String(body.array(), 0, body.length(), charset());
        }
        return text;
    }

    /** The body itself, not to be changed. */
    Bytes bodyAsReceived() {
        return exchange().body();
    }

    /** What the bytes of the body stand for. */
    Charset charset() {
        HeaderScan scan = scanHeaders("Content-Type");
        return scan.next() ? ContentCharset.in(scan.bytes(), scan.from(), scan.to()) : StandardCharsets.UTF_8;
    }

    @Override
    public byte[] bodyBytes() {
        return bodyAsReceived().copy();
    }

    @Override
    public long bodySize() {
        return exchange().bodyBytes();
    }

    @Override
    public Json json() {
        return new JacksonJson(tree());
    }

    /** The value that a path leads to, or null when there is none. */
    @Nullable
    JsonNode find(PlainPath path) {
        return switch (scanJson(path)) {
            case FOUND -> ScannedValue.node(bodyAsReceived().array(), jsonScan.from(), jsonScan.to());
            case MISSING -> null;
            case UNSURE -> path.in(tree());
        };
    }

    /** Looks for a value in the bytes; unsure also when it is better looked for in a tree. */
    Finding scanJson(PlainPath path) {
        if (isForTree || tree != null) {
            return Finding.UNSURE;
        }
        Bytes body = bodyAsReceived();
        Finding finding = jsonScan.look(path, body.array(), body.length());
        isForTree = finding == Finding.UNSURE;
        return finding;
    }

    /** Where the value is that was just found in the bytes. */
    JsonScan jsonScan() {
        return jsonScan;
    }

    JsonNode tree() {
        if (tree == null) {
            Bytes body = bodyAsReceived();
            tree = JsonBody.read(body.array(), 0, body.length());
        }
        return tree;
    }

    @Override
    public Duration latency() {
        exchange();
        return Duration.ofNanos(latencyNanos);
    }
}
