package io.throng.engine.internal.netty;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.channel.DefaultMaxMessagesRecvByteBufAllocator;

/** Lets the connections of a loop receive into its one buffer. */
final class SharedReceiveBuffer extends DefaultMaxMessagesRecvByteBufAllocator {

    private static final int READS_IN_A_ROW = 16;

    private final LoopBuffers buffers;

    SharedReceiveBuffer(LoopBuffers buffers) {
        super(READS_IN_A_ROW);
        this.buffers = buffers;
    }

    @Override
    @SuppressWarnings("deprecation") // the type that the interface of Netty still names
    public Handle newHandle() {
        return new MaxMessageHandle() {

            @Override
            public ByteBuf allocate(ByteBufAllocator others) {
                return buffers.receiving(others);
            }

            @Override
            public int guess() {
                return LoopBuffers.RECEIVED_AT_ONCE_BYTES;
            }
        };
    }
}
