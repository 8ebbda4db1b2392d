package io.throng.engine.internal.wire;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A growing array of bytes that is used again and again. */
public final class Bytes {

    private static final int SMALL = 512;
    private static final int KEPT_WHEN_CLEARED = 64 * 1024;

    private byte[] array = {};
    private int length;

    public void append(byte[] source, int from, int count) {
        reserve(count);
        System.arraycopy(source, from, array, length, count);
        length += count;
    }

    public void append(byte[] source) {
        append(source, 0, source.length);
    }

    public void append(int value) {
        reserve(1);
        array[length++] = (byte) value;
    }

    /** Appends a text in UTF-8. */
    public void append(String text) {
        append(text.getBytes(StandardCharsets.UTF_8));
    }

    private void reserve(int count) {
        if (array.length - length < count) {
            array = Arrays.copyOf(array, Math.max(Math.max(SMALL, length + count), array.length * 2));
        }
    }

    /** Empties it; a large array is given up. */
    public void clear() {
        length = 0;
        if (array.length > KEPT_WHEN_CLEARED) {
            array = new byte[0];
        }
    }

    /** The bytes themselves, valid up to {@link #length()} and until the next change. */
    public byte[] array() {
        return array;
    }

    public int length() {
        return length;
    }

    public byte[] copy() {
        return Arrays.copyOf(array, length);
    }
}
