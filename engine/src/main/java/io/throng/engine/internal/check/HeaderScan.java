package io.throng.engine.internal.check;

import io.throng.engine.internal.wire.Bytes;
import java.nio.charset.StandardCharsets;

/** Looks for header lines of one name, whatever its case. Used again and again, by one thread. */
final class HeaderScan {

    private static final byte[] NO_BYTES = {};

    private String name = "";
    private byte[] bytes = NO_BYTES;
    private int end;
    private int nextLine;
    private int from;
    private int to;

    /** Begins to look among these lines, each of the form {@code name: value} and ended by a line feed. */
    HeaderScan begin(Bytes lines, String wanted) {
        name = wanted;
        bytes = lines.array();
        end = lines.length();
        nextLine = canBeName(wanted) ? 0 : end;
        return this;
    }

    /** Lets go of the lines. */
    void forget() {
        bytes = NO_BYTES;
        end = 0;
    }

    /** Goes to the next line of that name; false when there is no other. */
    boolean next() {
        while (nextLine < end) {
            int line = nextLine;
            int lineEnd = indexOf('\n', line, end);
            nextLine = lineEnd + 1;
            int colon = line + name.length();
            if (colon < lineEnd && bytes[colon] == ':' && isNamed(line)) {
                trim(colon + 1, lineEnd);
                return true;
            }
        }
        return false;
    }

    private int indexOf(char wanted, int start, int stop) {
        int at = start;
        while (at < stop && bytes[at] != wanted) {
            at++;
        }
        return at;
    }

    private static boolean canBeName(String wanted) {
        return !wanted.isEmpty() && wanted.indexOf(':') < 0;
    }

    private boolean isNamed(int line) {
        for (int i = 0; i < name.length(); i++) {
            if (!isSameLetter(character(line + i), name.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSameLetter(char left, char right) {
        return left == right
                || Character.toLowerCase(Character.toUpperCase(left))
                        == Character.toLowerCase(Character.toUpperCase(right));
    }

    private void trim(int start, int stop) {
        from = start;
        to = stop;
        while (from < to && Character.isWhitespace(character(from))) {
            from++;
        }
        while (from < to && Character.isWhitespace(character(to - 1))) {
            to--;
        }
    }

    private char character(int at) {
        return (char) (bytes[at] & 0xff);
    }

    /** The value of the line, without blanks around it. */
    String value() {
        return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }

    byte[] bytes() {
        return bytes;
    }

    /** Where the value of the line begins. */
    int from() {
        return from;
    }

    /** Where the value of the line has ended. */
    int to() {
        return to;
    }
}
