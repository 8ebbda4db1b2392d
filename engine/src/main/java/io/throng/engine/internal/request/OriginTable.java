package io.throng.engine.internal.request;

import io.throng.engine.internal.wire.Origin;
import io.throng.plan.HttpUrl;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The origins that one loop knows, numbered. Those of the plan come first and have the same number on every loop. */
public final class OriginTable {

    private record Key(boolean secure, String host, int port) {

        /** Written out, as the JVM would have to make it at run time, just when the first request is to begin. */
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && key.port == port && key.secure == secure && key.host.equals(host);
        }

        @Override
        public int hashCode() {
            return host.hashCode() * 31 + port;
        }
    }

    /** Many tenants have names of their own, but URLs made at random must not fill the memory. */
    static final int MOST = 10_000;

    private final Map<Key, Origin> origins;

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
        return origins.computeIfAbsent(new Key(url.secure(), url.host(), url.port()), this::next);
    }

    private Origin next(Key key) {
        if (origins.size() >= MOST) {
            throw new IllegalStateException(
                    "its URL names a new server after " + MOST + " others, expected at most that many");
        }
        return new Origin(key.secure(), key.host(), key.port(), origins.size());
    }
}
