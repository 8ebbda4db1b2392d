package io.throng.engine.internal.netty;

import io.throng.engine.internal.wire.Origin;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * The shared connections to one origin. The one used last is used next, and one that closes while idle leaves. Calls
 * that wait are served in the order they came, by whichever connection comes first: one that is free again or one that
 * is open at last. While a call waits, no connection is idle.
 */
final class Pool {

    private static final int FEWEST_OPENING = 16;
    private static final int MOST_OPENING = 256;

    private final Origin origin;
    private final Connector connector;
    private final Connections connections;
    private final int most;
    private final Deque<HttpConnection> idle = new ArrayDeque<>();
    private final CallQueue waiting = new CallQueue();
    private int open;

    Pool(Origin origin, Connector connector, Connections connections, int most) {
        this.origin = origin;
        this.connector = connector;
        this.connections = connections;
        this.most = most;
    }

    void serve(Call call) {
        HttpConnection free = takeIdle();
        if (free != null) {
            free.send(call);
        } else {
            call.holdRequest();
            waiting.add(call);
            openMore();
        }
    }

    /** Opens one for each call that waits, as far as there may be so many. */
    private void openMore() {
        while (waiting.opening < Math.min(waiting.size(), mostOpening()) && open < most) {
            open++;
            waiting.opening++;
            new HttpConnection(origin, connector, connections).open();
        }
    }

    /**
     * No more are opened at once than are open already, but for the first few: opening takes the loop's time from those
     * that could serve, and the server lets only so many wait. Their number still doubles with every round trip.
     */
    private int mostOpening() {
        return Math.max(FEWEST_OPENING, Math.min(MOST_OPENING, open - waiting.opening));
    }

    void opened(HttpConnection connection) {
        waiting.opening--;
        pass(connection);
        openMore();
    }

    /** Whoever has waited longest has waited for this one. */
    void notOpened(Fault fault) {
        Call next = waiting.poll();
        if (next != null) {
            next.fail(fault);
        }
    }

    private @Nullable HttpConnection takeIdle() {
        HttpConnection candidate = wake();
        while (candidate != null && candidate.isClosed()) {
            candidate = wake();
        }
        return candidate;
    }

    private @Nullable HttpConnection wake() {
        HttpConnection last = idle.pollLast();
        if (last != null) {
            last.isIdle = false;
        }
        return last;
    }

    private void rest(HttpConnection connection) {
        connection.isIdle = true;
        idle.addLast(connection);
    }

    /** The answer is told first where others wait, so that serving them is not counted in its time. */
    void finished(HttpConnection connection, Call call) {
        boolean wanted = !waiting.isEmpty();
        if (!wanted && !connection.isClosed()) {
            rest(connection);
        }
        try {
            call.received();
        } finally {
            if (wanted) {
                pass(connection);
            }
        }
    }

    private void pass(HttpConnection connection) {
        if (connection.isClosed()) {
            return;
        }
        Call next = waiting.poll();
        if (next == null) {
            rest(connection);
        } else {
            connection.send(next);
        }
    }

    /** An idle one is looked for from the one idle longest, which servers close first. */
    void lost(HttpConnection connection) {
        open--;
        if (connection.isIdle) {
            idle.removeFirstOccurrence(connection);
        } else if (connection.wasNeverOpen()) {
            waiting.opening--;
        }
        openMore();
    }
}
