package io.throng.engine.internal.http;

/** The form of a header line, such as {@code Content-Type: text/plain}. Messages tell its number, never its value. */
final class HeaderLine {

    private static final ByteSearch CARRIAGE_RETURN = new ByteSearch('\r');
    private static final ByteSearch NUL = new ByteSearch('\0');

    private HeaderLine() {}

    /** Index of the colon after the name. */
    static int colon(byte[] line, int from, int to, int number) throws MalformedResponseException {
        int colon = from;
        while (colon < to && Ascii.isToken(line[colon])) {
            colon++;
        }
        if (colon == from || colon == to || line[colon] != ':') {
            throw new MalformedResponseException(
                    "header line " + number + " has no name, expected the form \"name: value\"");
        }
        checkValue(line, colon + 1, to, number);
        return colon;
    }

    /** Checks a line that begins with a blank, which belongs to the value of the line before it. */
    static void checkContinuation(byte[] line, int from, int to, int number, boolean mayContinue)
            throws MalformedResponseException {
        if (!mayContinue) {
            throw new MalformedResponseException(
                    "header line " + number + " begins with a blank, expected the form \"name: value\"");
        }
        checkValue(line, from, to, number);
    }

    private static void checkValue(byte[] line, int from, int to, int number) throws MalformedResponseException {
        if (CARRIAGE_RETURN.find(line, from, to) < to || NUL.find(line, from, to) < to) {
            throw new MalformedResponseException(
                    "header line " + number + " has a control character in its value, expected text");
        }
    }
}
