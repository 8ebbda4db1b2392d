package io.throng.engine.internal.netty;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.buffer.UnpooledByteBufAllocator;
import org.jspecify.annotations.Nullable;

/**
 * Memory outside the heap that the bytes of one loop go through, one buffer for each direction. A buffer serves one
 * connection after the other; while somebody still holds it, the next one gets another from the connection's own
 * allocator. On the loop only, from the first use to the end of its thread.
 */
final class LoopBuffers {

    static final int RECEIVED_AT_ONCE_BYTES = 64 * 1024;
    private static final int SENT_AT_ONCE_BYTES = 16 * 1024;

    private final ByteBufAllocator memory = new UnpooledByteBufAllocator(true, true);
    private @Nullable ByteBuf receiving;
    private @Nullable ByteBuf sending;

    /** An empty buffer to receive into, for the caller to release. */
    ByteBuf receiving(ByteBufAllocator others) {
        if (receiving == null) {
            receiving = memory.directBuffer(RECEIVED_AT_ONCE_BYTES, RECEIVED_AT_ONCE_BYTES);
        }
        return isHeld(receiving)
                ? others.ioBuffer(RECEIVED_AT_ONCE_BYTES)
                : receiving.clear().retain();
    }

    /** A buffer that holds these bytes and is to be sent, for the caller to release. */
    ByteBuf sending(byte[] bytes, int length, ByteBufAllocator others) {
        if (sending == null) {
            sending = memory.directBuffer(SENT_AT_ONCE_BYTES, SENT_AT_ONCE_BYTES);
        }
        ByteBuf free = length > SENT_AT_ONCE_BYTES || isHeld(sending)
                ? others.ioBuffer(length, length)
                : sending.clear().retain();
        return free.writeBytes(bytes, 0, length);
    }

    private static boolean isHeld(ByteBuf buffer) {
        return buffer.refCnt() > 1;
    }

    /** Gives the memory back. */
    void release() {
        if (receiving != null) {
            receiving.release();
            receiving = null;
        }
        if (sending != null) {
            sending.release();
            sending = null;
        }
    }
}
