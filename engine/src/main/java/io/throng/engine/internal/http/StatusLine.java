package io.throng.engine.internal.http;

/** The first line of a response, such as {@code HTTP/1.1 200 OK}. */
final class StatusLine {

    private static final byte[] START = Ascii.bytes("HTTP/1.");
    private static final int VERSION = START.length;
    private static final int CODE = VERSION + 2;
    private static final int CODE_END = CODE + 3;

    private StatusLine() {}

    /** Reads the status code. */
    static int status(byte[] line, int from, int to) throws MalformedResponseException {
        checkStart(line, from, to);
        if (!hasForm(line, from, to - from)) {
            throw new MalformedResponseException(
                    "the status line is " + Ascii.quote(line, from, to) + ", expected one like \"HTTP/1.1 200 OK\"");
        }
        int code = from + CODE;
        return (line[code] - '0') * 100 + (line[code + 1] - '0') * 10 + (line[code + 2] - '0');
    }

    private static boolean hasForm(byte[] line, int from, int length) {
        return length >= CODE_END
                && Ascii.isDigit(line[from + VERSION])
                && line[from + CODE - 1] == ' '
                && line[from + CODE] != '0'
                && Ascii.isDigit(line[from + CODE])
                && Ascii.isDigit(line[from + CODE + 1])
                && Ascii.isDigit(line[from + CODE + 2])
                && (length == CODE_END || line[from + CODE_END] == ' ');
    }

    /** Whether the line that has a status says HTTP/1.0. */
    static boolean isVersionZero(byte[] line, int from) {
        return line[from + VERSION] == '0';
    }

    /** Whether so many bytes of a line are enough to see that it is not of this protocol. */
    static boolean canCheckStart(int length) {
        return length >= START.length;
    }

    /** Refuses a line that does not begin as one of this protocol does. */
    static void checkStart(byte[] line, int from, int to) throws MalformedResponseException {
        int end = Math.min(to, from + START.length);
        boolean same = end - from == START.length;
        boolean printable = true;
        for (int i = from; i < end; i++) {
            same &= line[i] == START[i - from];
            printable &= Ascii.isPrintable(line[i]);
        }
        if (!same) {
            String given = printable ? Ascii.quote(line, from, end) : "bytes that are not text";
            throw new MalformedResponseException("the response begins with " + given + ", expected \"HTTP/1.\"");
        }
    }
}
