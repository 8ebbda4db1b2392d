package io.throng.engine.internal.netty;

import java.time.Duration;

/** The ways in which users have connections. */
enum Sharing {
    /** Every user has its own. */
    OWN(false, 0),
    /** Users share as many as they need. */
    UNLIMITED(true, 0),
    /** Users share one. */
    ONE(true, 1),
    /** Users share up to three. */
    THREE(true, 3);

    private final boolean pooled;
    private final int most;

    Sharing(boolean pooled, int most) {
        this.pooled = pooled;
        this.most = most;
    }

    boolean isPooled() {
        return pooled;
    }

    WireSettings settings(Duration connectTimeout) {
        return new WireSettings(connectTimeout, false, most);
    }

    /** A runtime of one loop. */
    NettyRuntime newRuntime() {
        return new NettyRuntime(1, settings(Duration.ofSeconds(20)));
    }

    TestUser newUser(NettyRuntime runtime) {
        return new TestUser(runtime, pooled);
    }
}
