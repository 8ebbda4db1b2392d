package io.throng.engine.internal.request;

import io.throng.engine.internal.wire.Origin;
import io.throng.plan.HttpUrl;
import java.util.HashMap;
import java.util.Map;

/** The origins that one loop knows, numbered. Those of the plan come first and have the same number on every loop. */
public final class OriginTable {

    /** Many tenants have names of their own, but URLs made at random must not fill the memory. */
    static final int MOST = 10_000;

    private final Map<String, Origin> origins;

    public OriginTable() {
        origins = new HashMap<>();
    }

    private OriginTable(OriginTable other) {
        origins = new HashMap<>(other.origins);
    }

    /** A table of its own for another loop. */
    public OriginTable copy() {
        return new OriginTable(this);
    }

    /**
     * The origin of a URL, a new one when it is not known yet.
     *
     * @throws IllegalStateException when there are {@value #MOST} already
     */
    public Origin origin(HttpUrl url) {
        String key = (url.secure() ? "https" : "http") + ' ' + url.host() + ' ' + url.port();
        return origins.computeIfAbsent(key, unknown -> next(url));
    }

    private Origin next(HttpUrl url) {
        if (origins.size() >= MOST) {
            throw new IllegalStateException(
                    "its URL names a new server after " + MOST + " others, expected at most that many");
        }
        return new Origin(url.secure(), url.host(), url.port(), origins.size());
    }
}
