package io.throng.engine.internal.netty;

import java.time.Duration;

/**
 * How connections are made.
 *
 * @param connectTimeout until a connection must be open, name look-up and TLS handshake included; more than zero
 * @param trustAll whether servers are believed without a look at their certificates
 * @param sharedConnections most connections that all loops together open to one origin for the exchanges that share
 *     theirs; 0 for no limit
 */
public record WireSettings(Duration connectTimeout, boolean trustAll, int sharedConnections) {

    /** Ten seconds, certificates verified, no limit to shared connections. */
    public static final WireSettings DEFAULT = new WireSettings(Duration.ofSeconds(10), false, 0);

    public WireSettings {
        if (connectTimeout.isNegative() || connectTimeout.isZero()) {
            throw new IllegalArgumentException("connectTimeout is " + connectTimeout + ", expected more than zero");
        }
        if (sharedConnections < 0) {
            throw new IllegalArgumentException("sharedConnections is " + sharedConnections + ", expected 0 or more");
        }
    }

    /**
     * How many shared connections to one origin one of several loops may open, so that all of them together open
     * exactly as many as there are at most; {@link Integer#MAX_VALUE} when there is no limit.
     *
     * @throws IllegalArgumentException when there is not even one for each loop
     */
    int sharedBy(int loop, int loops) {
        if (sharedConnections == 0) {
            return Integer.MAX_VALUE;
        }
        if (sharedConnections < loops) {
            throw new IllegalArgumentException("sharedConnections is " + sharedConnections + ", expected " + loops
                    + " or more, one for each loop");
        }
        return sharedConnections / loops + (loop < sharedConnections % loops ? 1 : 0);
    }
}
