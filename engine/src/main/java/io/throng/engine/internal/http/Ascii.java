package io.throng.engine.internal.http;

import java.nio.charset.StandardCharsets;

/** The characters of HTTP, read from bytes. */
final class Ascii {

    private static final int QUOTED_AT_MOST = 40;
    private static final boolean[] TOKEN = tokenCharacters();

    private Ascii() {}

    private static boolean[] tokenCharacters() {
        boolean[] allowed = new boolean[256];
        for (char c = '!'; c <= '~'; c++) {
            allowed[c] = "\"(),/:;<=>?@[\\]{}".indexOf(c) < 0;
        }
        return allowed;
    }

    static boolean isToken(byte value) {
        return TOKEN[value & 0xff];
    }

    static boolean isDigit(byte value) {
        return value >= '0' && value <= '9';
    }

    static boolean isBlank(byte value) {
        return value == ' ' || value == '\t';
    }

    /** The value of a hexadecimal digit, or -1. */
    static int hexDigit(byte value) {
        return Character.digit(value, 16);
    }

    /** Index of the first byte from there on that is not blank. */
    static int skipBlanks(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to && isBlank(bytes[at])) {
            at++;
        }
        return at;
    }

    /** Index after the last byte before there that is not blank. */
    static int dropBlanks(byte[] bytes, int from, int to) {
        int end = to;
        while (end > from && isBlank(bytes[end - 1])) {
            end--;
        }
        return end;
    }

    /** Whether the bytes spell this word, whatever the case of their letters. The word is of lower-case tokens. */
    static boolean spells(byte[] lowerCase, byte[] bytes, int from, int to) {
        if (to - from != lowerCase.length) {
            return false;
        }
        for (int i = 0; i < lowerCase.length; i++) {
            if (toLowerCase(bytes[from + i]) != lowerCase[i]) {
                return false;
            }
        }
        return true;
    }

    private static int toLowerCase(byte value) {
        return value >= 'A' && value <= 'Z' ? value | 0x20 : value;
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** The bytes in quotes for a message, cut where they are long, with a dot for what is not printable. */
    static String quote(byte[] bytes, int from, int to) {
        StringBuilder text = new StringBuilder("\"");
        for (int i = from; i < Math.min(to, from + QUOTED_AT_MOST); i++) {
            text.append(isPrintable(bytes[i]) ? (char) bytes[i] : '.');
        }
        return text.append(to - from > QUOTED_AT_MOST ? "...\"" : "\"").toString();
    }

    static boolean isPrintable(byte value) {
        return value >= ' ' && value <= '~';
    }
}
