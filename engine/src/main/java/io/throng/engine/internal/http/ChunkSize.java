package io.throng.engine.internal.http;

/** The line before a chunk: its size in hexadecimal digits, then extensions, which are passed over. */
final class ChunkSize {

    private static final long LARGEST_TO_SHIFT = Long.MAX_VALUE >> 4;

    private ChunkSize() {}

    /** Reads the size in bytes. */
    static long parse(byte[] line, int from, int to) throws MalformedResponseException {
        long size = 0;
        int at = from;
        while (at < to && Ascii.hexDigit(line[at]) >= 0 && size <= LARGEST_TO_SHIFT) {
            size = (size << 4) + Ascii.hexDigit(line[at]);
            at++;
        }
        boolean hasDigits = at > from;
        at = Ascii.skipBlanks(line, at, to);
        if (!hasDigits || (at < to && line[at] != ';')) {
            throw new MalformedResponseException("a chunk size is " + Ascii.quote(line, from, to)
                    + ", expected a hexadecimal number up to " + Long.toHexString(Long.MAX_VALUE));
        }
        return size;
    }
}
