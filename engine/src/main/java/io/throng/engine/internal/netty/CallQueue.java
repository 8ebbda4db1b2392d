package io.throng.engine.internal.netty;

import org.jspecify.annotations.Nullable;

/** Calls that wait for a connection, first come first served. A call is its own node, so waiting allocates nothing. */
final class CallQueue {

    /** How many connections are being opened, each for the one that waits longest when it is open. */
    int opening;

    private @Nullable Call first;
    private @Nullable Call last;
    private int size;

    boolean isEmpty() {
        return first == null;
    }

    void add(Call call) {
        Call before = last;
        call.queue = this;
        call.previous = before;
        if (before == null) {
            first = call;
        } else {
            before.next = call;
        }
        last = call;
        size++;
    }

    int size() {
        return size;
    }

    /** Takes out the call that has waited longest; null when none waits. */
    @Nullable
    Call poll() {
        Call call = first;
        if (call != null) {
            remove(call);
        }
        return call;
    }

    /** Takes out a call that waits here. */
    void remove(Call call) {
        Call before = call.previous;
        Call after = call.next;
        if (before == null) {
            first = after;
        } else {
            before.next = after;
        }
        if (after == null) {
            last = before;
        } else {
            after.previous = before;
        }
        size--;
        call.queue = null;
        call.previous = null;
        call.next = null;
    }
}
