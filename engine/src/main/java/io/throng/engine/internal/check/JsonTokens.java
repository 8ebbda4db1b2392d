package io.throng.engine.internal.check;

import java.nio.charset.StandardCharsets;

/**
 * The smallest pieces of JSON, passed over in bytes. Each method begins where a piece begins and answers the index after
 * it, or {@value #WRONG} where it is not exactly as the standard has it or larger than any parser is sure to take.
 */
final class JsonTokens {

    static final int WRONG = -1;

    private static final int LONGEST_NUMBER = 100;
    private static final int HEX_DIGITS = 4;
    private static final byte[] TRUE = "true".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] FALSE = "false".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] NULL = "null".getBytes(StandardCharsets.US_ASCII);

    private JsonTokens() {}

    /** Passes over white space, of which there may be none. */
    static int blanks(byte[] json, int from, int end) {
        int at = from;
        while (at < end && isBlank(json[at])) {
            at++;
        }
        return at;
    }

    private static boolean isBlank(byte value) {
        return value == ' ' || value == '\n' || value == '\r' || value == '\t';
    }

    /** Passes over a text, from quote to quote. */
    static int text(byte[] json, int openQuote, int end) {
        int at = openQuote + 1;
        while (at != WRONG) {
            at = PlainCharacters.pass(json, at, end);
            if (at >= end) {
                return WRONG;
            }
            if (json[at] == '"') {
                return at + 1;
            }
            at = special(json, at, end);
        }
        return WRONG;
    }

    private static int special(byte[] json, int at, int end) {
        if (json[at] < 0) {
            return Utf8.afterCharacter(json, at, end);
        }
        return json[at] == '\\' ? escape(json, at, end) : WRONG;
    }

    private static int escape(byte[] json, int backslash, int end) {
        int at = backslash + 1;
        if (at < end && json[at] == 'u') {
            return hexDigits(json, at + 1, end);
        }
        return at < end && "\"\\/bfnrt".indexOf(json[at]) >= 0 ? at + 1 : WRONG;
    }

    private static int hexDigits(byte[] json, int from, int end) {
        int to = from + HEX_DIGITS;
        if (to > end) {
            return WRONG;
        }
        for (int at = from; at < to; at++) {
            if (Character.digit(json[at], 16) < 0) {
                return WRONG;
            }
        }
        return to;
    }

    /** Passes over {@code true}, {@code false} or {@code null}. */
    static int word(byte[] json, int from, int end) {
        byte[] word = json[from] == 't' ? TRUE : json[from] == 'f' ? FALSE : NULL;
        int to = from + word.length;
        return to <= end && ByteText.equal(word, json, from, to) ? to : WRONG;
    }

    /** Passes over a number. */
    static int number(byte[] json, int from, int end) {
        int whole = json[from] == '-' ? from + 1 : from;
        int at = digits(json, whole, end);
        boolean hasLeadingZero = at > whole + 1 && json[whole] == '0';
        if (at != WRONG && at < end && json[at] == '.') {
            at = digits(json, at + 1, end);
        }
        if (at != WRONG && at < end && (json[at] == 'e' || json[at] == 'E')) {
            at = digits(json, sign(json, at + 1, end), end);
        }
        return hasLeadingZero || at - from > LONGEST_NUMBER ? WRONG : at;
    }

    private static int sign(byte[] json, int at, int end) {
        return at < end && (json[at] == '+' || json[at] == '-') ? at + 1 : at;
    }

    private static int digits(byte[] json, int from, int end) {
        int at = from;
        while (at < end && json[at] >= '0' && json[at] <= '9') {
            at++;
        }
        return at == from ? WRONG : at;
    }
}
