package io.throng.engine.internal.check;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;

/** The charset that a Content-Type names. */
final class ContentCharset {

    private static final String KEY = "charset=";
    private static final String AFTER_A_NAME = " \t\n\u000b\f\r;\"'";

    private ContentCharset() {}

    /** The charset; UTF-8 when the value names none, or one that this JVM does not know. */
    static Charset in(byte[] value, int from, int to) {
        for (int at = from; at + KEY.length() < to; at++) {
            int name = at + KEY.length();
            if (ByteText.spells(KEY, value, at, name)) {
                name += value[name] == '"' || value[name] == '\'' ? 1 : 0;
                int nameEnd = nameEnd(value, name, to);
                if (nameEnd > name) {
                    return named(value, name, nameEnd);
                }
            }
        }
        return StandardCharsets.UTF_8;
    }

    private static int nameEnd(byte[] value, int from, int to) {
        int at = from;
        while (at < to && AFTER_A_NAME.indexOf(value[at]) < 0) {
            at++;
        }
        return at;
    }

    private static Charset named(byte[] value, int from, int to) {
        if (ByteText.spells("utf-8", value, from, to)) {
            return StandardCharsets.UTF_8;
        }
        try {
            return Charset.forName(new String(value, from, to - from, StandardCharsets.ISO_8859_1));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return StandardCharsets.UTF_8;
        }
    }
}
