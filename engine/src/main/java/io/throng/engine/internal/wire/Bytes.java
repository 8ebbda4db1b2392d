package io.throng.engine.internal.wire;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A growing array of bytes that is used again and again. */
public final class Bytes {

    private static final int SMALL = 512;
    private static final int SHORT_TEXT = 64;
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
        int count = text.length();
        int written = count <= SHORT_TEXT ? appendAscii(text) : 0;
        if (written < count) {
            append(text.substring(written).getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Appends a text as far as it is ASCII, and answers how far that is. */
    private int appendAscii(String text) {
        int count = text.length();
        reserve(count);
        byte[] target = array;
        int start = length;
        int at = 0;
        while (at < count && text.charAt(at) < 0x80) {
            target[start + at] = (byte) text.charAt(at);
            at++;
        }
        length = start + at;
        return at;
    }

    /** Appends the digits of a number, after a minus sign when it is negative. */
    public void appendNumber(long number) {
        if (number < 0) {
            append('-');
        }
        int count = digits(number);
        reserve(count);
        long rest = number;
        for (int at = length + count - 1; at >= length; at--) {
            array[at] = (byte) ('0' + Math.abs(rest % 10));
            rest /= 10;
        }
        length += count;
    }

    private static int digits(long number) {
        int count = 1;
        for (long rest = number / 10; rest != 0; rest /= 10) {
            count++;
        }
        return count;
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
