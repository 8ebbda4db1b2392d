package io.throng.engine.internal.check;

import io.throng.engine.internal.wire.Bytes;
import io.throng.engine.internal.wire.Exchange;
import io.throng.session.Json;
import io.throng.session.Response;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The response that an exchange has just received. Texts and trees are made when first asked for. */
public final class ReceivedResponse implements Response {

    private static final Pattern CHARSET = Pattern.compile("charset=[\"']?([^\\s;\"']+)", Pattern.CASE_INSENSITIVE);

    private final Exchange exchange;
    private final long latencyNanos;
    private @Nullable String text;
    private @Nullable JsonNode tree;

    public ReceivedResponse(Exchange exchange, long latencyNanos) {
        this.exchange = exchange;
        this.latencyNanos = latencyNanos;
    }

    @Override
    public int status() {
        return exchange.status();
    }

    @Override
    public Optional<String> header(String name) {
        return headers(name).stream().findFirst();
    }

    @Override
    public List<String> headers(String name) {
        List<String> values = new ArrayList<>();
        Bytes lines = exchange.headers();
        String all = new String(lines.array(), 0, lines.length(), StandardCharsets.ISO_8859_1);
        for (String line : all.split("\n", -1)) {
            int colon = line.indexOf(':');
            if (colon > 0 && line.substring(0, colon).equalsIgnoreCase(name)) {
                values.add(line.substring(colon + 1).strip());
            }
        }
        return values;
    }

    @Override
    public String body() {
        if (text == null) {
            Bytes body = exchange.body();
            text = new String(body.array(), 0, body.length(), charset());
        }
        return text;
    }

    private Charset charset() {
        Matcher matcher = CHARSET.matcher(header("Content-Type").orElse(""));
        if (!matcher.find()) {
            return StandardCharsets.UTF_8;
        }
        try {
            return Charset.forName(matcher.group(1));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return StandardCharsets.UTF_8;
        }
    }

    @Override
    public byte[] bodyBytes() {
        return exchange.body().copy();
    }

    @Override
    public long bodySize() {
        return exchange.bodyBytes();
    }

    @Override
    public Json json() {
        return new JacksonJson(tree());
    }

    JsonNode tree() {
        if (tree == null) {
            Bytes body = exchange.body();
            tree = JsonBody.read(body.array(), body.length());
        }
        return tree;
    }

    @Override
    public Duration latency() {
        return Duration.ofNanos(latencyNanos);
    }
}
