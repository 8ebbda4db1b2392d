package io.throng.engine.internal.check;

import java.util.Arrays;

/** Compares words with stretches of bytes. */
final class ByteText {

    private ByteText() {}

    /** Whether the stretch is exactly the word. */
    static boolean equal(byte[] word, byte[] bytes, int from, int to) {
        return Arrays.equals(bytes, from, to, word, 0, word.length);
    }

    /** Whether the word is somewhere in the stretch. */
    static boolean contains(byte[] word, byte[] bytes, int from, int to) {
        int last = to - word.length;
        for (int at = from; at <= last; at++) {
            if ((word.length == 0 || bytes[at] == word[0]) && equal(word, bytes, at, at + word.length)) {
                return true;
            }
        }
        return false;
    }

    static boolean contains(char wanted, byte[] bytes, int from, int to) {
        for (int at = from; at < to; at++) {
            if (bytes[at] == wanted) {
                return true;
            }
        }
        return false;
    }

    /** Whether the stretch spells the word, whatever the case of its letters. The word is in lower-case ASCII. */
    static boolean spells(String lowerCase, byte[] bytes, int from, int to) {
        if (to - from != lowerCase.length()) {
            return false;
        }
        for (int i = 0; i < lowerCase.length(); i++) {
            byte value = bytes[from + i];
            if ((value >= 'A' && value <= 'Z' ? value | 0x20 : value) != lowerCase.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
