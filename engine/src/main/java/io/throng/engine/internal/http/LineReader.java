package io.throng.engine.internal.http;

import io.throng.engine.internal.wire.Bytes;

/**
 * Takes lines out of a stream that comes in pieces. A line that lies whole in one piece is looked at where it lies;
 * the beginning of any other is kept until its end has come. A line ends with a line feed, with or without a carriage
 * return before it.
 */
final class LineReader {

    private static final ByteSearch LINE_FEED = new ByteSearch('\n');
    private static final byte CARRIAGE_RETURN = '\r';

    private final Bytes begun = new Bytes();
    private String measured = "";
    private int limit;
    private int used;
    private byte[] array = {};
    private int from;
    private int to;

    /** Begins to count: lines read from now on may have so many bytes together, line ends included. */
    void limit(String what, int bytes) {
        begun.clear();
        measured = what;
        limit = bytes;
        used = 0;
    }

    /** Reads one line; answers the index after its end, or -1 when the piece ends before the line does. */
    int read(byte[] data, int start, int end) throws MalformedResponseException {
        int at = LINE_FEED.find(data, start, end);
        boolean whole = at < end;
        int next = whole ? at + 1 : end;
        count(next - start);
        if (begun.length() > 0 || !whole) {
            begun.append(data, start, at - start);
        }
        if (!whole) {
            return -1;
        }
        if (begun.length() > 0) {
            showBegun();
        } else {
            show(data, start, at);
        }
        return next;
    }

    private void count(int bytes) throws MalformedResponseException {
        used += bytes;
        if (used > limit) {
            throw new MalformedResponseException(
                    measured + " is longer than " + limit + " bytes, expected at most that many");
        }
    }

    private void showBegun() {
        show(begun.array(), 0, begun.length());
        begun.clear();
    }

    private void show(byte[] bytes, int start, int end) {
        array = bytes;
        from = start;
        to = end > start && bytes[end - 1] == CARRIAGE_RETURN ? end - 1 : end;
    }

    /** Whether anything was read since the count began. */
    boolean hasBegun() {
        return used > 0;
    }

    /** The line whose end has not come yet. */
    Bytes begun() {
        return begun;
    }

    /** What holds the last line, until the next call. */
    byte[] array() {
        return array;
    }

    /** Index of the last line's first byte. */
    int from() {
        return from;
    }

    /** Index after the last line's last byte, its line end not counted. */
    int to() {
        return to;
    }
}
