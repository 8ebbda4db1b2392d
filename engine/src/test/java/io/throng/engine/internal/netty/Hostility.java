package io.throng.engine.internal.netty;

/** What a {@link HostileServer} does to each connection. */
enum Hostility {
    /** Answers every request, and keeps the connection. */
    NONE,
    /** Resets the connection at once. */
    RESET_ON_ACCEPT,
    /** Closes the connection at once. */
    CLOSE_ON_ACCEPT,
    /** Speaks first. */
    GREET,
    /** Resets the connection once a request has come. */
    RESET_AFTER_REQUEST,
    /** Closes the connection once a request has come. */
    CLOSE_AFTER_REQUEST,
    /** Never answers. */
    STALL,
    /** Stops within the head. */
    STALL_IN_HEAD,
    /** Stops within the body. */
    STALL_IN_BODY,
    /** Sends one byte after the other and never comes to an end. */
    SLOW_BYTES,
    /** Closes before as many body bytes were sent as announced. */
    SHORT_BODY,
    /** Sends more body bytes than announced. */
    LONG_BODY,
    /** Closes within a chunk. */
    HALF_CHUNK,
    /** Closes within the head. */
    HALF_HEAD,
    /** Resets within the body. */
    RESET_IN_BODY,
    /** Says something that is text and not HTTP. */
    GARBAGE,
    /** Says something that is not even text. */
    BINARY_NOISE,
    /** Sends header lines without end. */
    ENDLESS_HEADERS,
    /** Sends interim responses without end. */
    ENDLESS_INTERIM,
    /** Sends a chunked body without end. */
    ENDLESS_BODY,
    /** Sends a chunk-size line without end. */
    ENDLESS_CHUNK_SIZE,
    /** Sends trailer lines without end. */
    ENDLESS_TRAILER,
    /** Announces two lengths. */
    TWO_LENGTHS,
    /** Answers a second time, unasked. */
    TWO_RESPONSES,
    /** Answers, then closes without having said so. */
    CLOSE_AFTER_RESPONSE,
    /** Answers, then resets without having said so. */
    RESET_AFTER_RESPONSE,
    /** Answers, then says more when it is told to. */
    SPEAK_WHILE_IDLE
}
