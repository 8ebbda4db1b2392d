package io.throng.engine.internal.check;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Passes over the characters of a JSON text that stand for themselves and take one byte, eight at a time. */
final class PlainCharacters {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final long QUOTES = ONES * '"';
    private static final long BACKSLASHES = ONES * '\\';
    private static final long BLANKS = ONES * ' ';

    private PlainCharacters() {}

    /** Index of the first quote, backslash, control character or byte beyond ASCII; {@code end} when there is none. */
    static int pass(byte[] bytes, int from, int end) {
        int at = from;
        while (at <= end - Long.BYTES) {
            long others = others((long) EIGHT.get(bytes, at));
            if (others != 0) {
                return at + (Long.numberOfTrailingZeros(others) >> 3);
            }
            at += Long.BYTES;
        }
        while (at < end && bytes[at] >= ' ' && bytes[at] != '"' && bytes[at] != '\\') {
            at++;
        }
        return at;
    }

    /** The high bit of the first byte that is not plain; of those after it, this says nothing. */
    private static long others(long eight) {
        long notQuotes = eight ^ QUOTES;
        long notBackslashes = eight ^ BACKSLASHES;
        long found = ((notQuotes - ONES) & ~notQuotes)
                | ((notBackslashes - ONES) & ~notBackslashes)
                | ((eight - BLANKS) & ~eight)
                | eight;
        return found & HIGH_BITS;
    }
}
