package io.throng.plan;

import java.util.List;

/** What a request carries. */
public sealed interface Body {

    /** Nothing. */
    record None() implements Body {}

    /**
     * A text, sent in UTF-8.
     *
     * @param contentType the Content-Type to send unless the request has a header of that name; empty for none
     */
    record Content(Text text, String contentType) implements Body {}

    /**
     * Bytes sent as they are.
     *
     * @param content handed out as it is; nobody may change it
     */
    @SuppressWarnings("ArrayRecordComponent") // two bodies are never compared; the bytes are copied where they enter
    record Binary(byte[] content) implements Body {}

    /** Fields in {@code application/x-www-form-urlencoded}. */
    record Form(List<Field> fields) implements Body {
        public Form {
            fields = List.copyOf(fields);
        }
    }
}
