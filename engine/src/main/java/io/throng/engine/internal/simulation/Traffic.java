package io.throng.engine.internal.simulation;

import io.throng.engine.internal.wire.Exchange;

/**
 * Counts what is there at every moment of a simulation, and the most there ever was. Connections stay open: a user's own
 * ones until it ends, shared ones for ever.
 */
public final class Traffic {

    private long usersBegun;
    private long requestsBegun;
    private int users;
    private int peakUsers;
    private int inFlight;
    private int peakInFlight;
    private int ownConnections;
    private int pooledConnections;
    private int peakConnections;

    /** A user has begun. */
    void entered() {
        usersBegun++;
        peakUsers = Math.max(peakUsers, ++users);
    }

    /** A user has ended. */
    void left(Exchange exchange) {
        users--;
        if (exchange.link() != null) {
            ownConnections--;
        }
    }

    /** An answer is awaited. */
    void asked() {
        requestsBegun++;
        peakInFlight = Math.max(peakInFlight, ++inFlight);
    }

    /** An answer is awaited no longer. */
    void answered() {
        inFlight--;
    }

    /** A user needs a connection of its own, and opens it unless it has done so before. */
    void ownConnection(Exchange exchange) {
        if (exchange.link() == null) {
            exchange.link(this);
            ownConnections++;
            notePeak();
        }
    }

    /** So many shared connections are in use. */
    void pooledConnections(int inUse) {
        pooledConnections = Math.max(pooledConnections, inUse);
        notePeak();
    }

    private void notePeak() {
        peakConnections = Math.max(peakConnections, ownConnections + pooledConnections);
    }

    public long usersBegun() {
        return usersBegun;
    }

    public long requestsBegun() {
        return requestsBegun;
    }

    public int users() {
        return users;
    }

    public int peakUsers() {
        return peakUsers;
    }

    int inFlight() {
        return inFlight;
    }

    public int peakInFlight() {
        return peakInFlight;
    }

    public int peakConnections() {
        return peakConnections;
    }
}
