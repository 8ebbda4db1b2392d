package io.throng.engine.internal.session;

import io.throng.engine.internal.wire.Bytes;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** How a value is written where it goes. */
public enum Escaping {

    /** As it is, in UTF-8. */
    NONE {
        @Override
        void append(String value, Bytes out) {
            out.append(value);
        }
    },

    /**
     * In a URL: what a URL may not contain is percent-encoded, also a percent sign that encodes nothing; everything else
     * keeps its meaning.
     */
    URL {
        @Override
        void append(String value, Bytes out) {
            String clean =
                    value.indexOf('%') < 0 ? value : LONE_PERCENT.matcher(value).replaceAll("%25");
            percentEncode(clean, URL_CHARACTERS, out);
        }
    },

    /** As the value of a query or form parameter: everything but letters, digits and {@code -._~} is percent-encoded. */
    PARAMETER {
        @Override
        void append(String value, Bytes out) {
            percentEncode(value, UNRESERVED, out);
        }
    },

    /** In a header: a line break is refused, for it would begin another header. */
    HEADER {
        @Override
        void append(String value, Bytes out) {
            for (int i = 0; i < value.length(); i++) {
                char c = value.charAt(i);
                if (c == '\r' || c == '\n' || c == 0) {
                    throw new IllegalStateException("a header value has a line break, expected a single line");
                }
            }
            out.append(value);
        }
    };

    private static final Pattern LONE_PERCENT = Pattern.compile("%(?![0-9A-Fa-f]{2})");
    private static final String UNRESERVED = "-._~";
    private static final String URL_CHARACTERS = UNRESERVED + ":/?[]@!$&'()*+,;=%";
    private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);

    abstract void append(String value, Bytes out);

    /** Writes any value by its text. */
    public void appendValue(Object value, Bytes out) {
        boolean looksTheSameEverywhere = value instanceof Integer || value instanceof Long;
        if (looksTheSameEverywhere) {
            out.appendNumber(((Number) value).longValue());
        } else {
            append(value.toString(), out);
        }
    }

    private static void percentEncode(String value, String allowed, Bytes out) {
        int count = value.length();
        int at = 0;
        while (at < count && value.charAt(at) < 0x80) {
            percentEncode((byte) value.charAt(at), allowed, out);
            at++;
        }
        if (at < count) {
            for (byte b : value.substring(at).getBytes(StandardCharsets.UTF_8)) {
                percentEncode(b, allowed, out);
            }
        }
    }

    private static void percentEncode(byte b, String allowed, Bytes out) {
        if (isLetterOrDigit(b) || allowed.indexOf(b) >= 0) {
            out.append(b);
        } else {
            out.append('%');
            out.append(HEX[(b >> 4) & 0xf]);
            out.append(HEX[b & 0xf]);
        }
    }

    private static boolean isLetterOrDigit(byte b) {
        return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z') || (b >= '0' && b <= '9');
    }
}
