package io.throng.engine.internal.http;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Looks for a byte among many, eight at a time. */
final class ByteSearch {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x8080808080808080L;

    private final byte wanted;
    private final long wantedEightTimes;

    ByteSearch(char wanted) {
        this.wanted = (byte) wanted;
        this.wantedEightTimes = ONES * wanted;
    }

    /** Index of the first such byte, or {@code to} when there is none. */
    int find(byte[] bytes, int from, int to) {
        int at = from;
        while (at <= to - Long.BYTES) {
            long differences = (long) EIGHT.get(bytes, at) ^ wantedEightTimes;
            long zeros = (differences - ONES) & ~differences & HIGH_BITS;
            if (zeros != 0) {
                return at + (Long.numberOfTrailingZeros(zeros) >> 3);
            }
            at += Long.BYTES;
        }
        while (at < to && bytes[at] != wanted) {
            at++;
        }
        return at;
    }
}
