package io.throng.engine.internal.simulation;

import io.throng.engine.internal.wire.Exchange;

/**
 * Counts what is there at every moment of a simulation, and the most there ever was. Connections stay open: a user's own
 * ones until it ends, shared ones for ever.
 */
public final class Traffic {

    private long usersBegun;
    private long arrivals;
    private long requestsBegun;
    private long requestsEnded;
    private int users;
    private int peakUsers;
    private int mostUsers;
    private int inFlight;
    private int peakInFlight;
    private int ownConnections;
    private int pooledConnections;
    private int peakConnections;

    /** A user has begun, and is one of those that arrive or of those that stay. */
    void entered(boolean isVisitor) {
        usersBegun++;
        arrivals += isVisitor ? 1 : 0;
        users++;
        mostUsers = Math.max(mostUsers, users);
        peakUsers = Math.max(peakUsers, users);
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

    /** A request has come to its end, well or badly. */
    void ended() {
        requestsEnded++;
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

    /** Users of the open model that have begun. */
    public long arrivals() {
        return arrivals;
    }

    public long requestsBegun() {
        return requestsBegun;
    }

    /** Requests that have come to their end; those that were broken off have not. */
    public long requestsEnded() {
        return requestsEnded;
    }

    public int users() {
        return users;
    }

    /** The most users at a time since this was asked last. */
    public int takeMostUsers() {
        int most = mostUsers;
        mostUsers = users;
        return most;
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
