package io.throng.engine.internal.netty;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.buffer.UnpooledByteBufAllocator;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LoopBuffersTest {

    private static final ByteBufAllocator OTHERS = UnpooledByteBufAllocator.DEFAULT;

    private final LoopBuffers buffers = new LoopBuffers();

    @AfterEach
    void release() {
        buffers.release();
    }

    @Test
    void shouldReceiveIntoTheSameBufferWhenItWasReleased() {
        ByteBuf first = buffers.receiving(OTHERS).writeByte(1);
        first.release();

        ByteBuf second = buffers.receiving(OTHERS);

        assertThat(second).isSameAs(first);
        assertThat(second.isReadable()).isFalse();
        second.release();
    }

    @Test
    void shouldReceiveIntoAnotherBufferWhenTheFirstIsStillHeld() {
        ByteBuf held = buffers.receiving(OTHERS).writeByte(1);

        ByteBuf other = buffers.receiving(OTHERS).writeByte(2);

        assertThat(held.getByte(0)).isEqualTo((byte) 1);
        assertThat(other.release()).isTrue();
        held.release();
    }

    @Test
    void shouldSendFromTheSameBufferWhenItWasReleased() {
        ByteBuf first = sending("first one");
        first.release();

        ByteBuf second = sending("second");

        assertThat(second).isSameAs(first);
        assertThat(second.toString(StandardCharsets.US_ASCII)).isEqualTo("second");
        second.release();
    }

    @Test
    void shouldSendFromAnotherBufferWhenTheFirstIsNotSentYet() {
        ByteBuf held = sending("first");

        ByteBuf other = sending("other");

        assertThat(held.toString(StandardCharsets.US_ASCII)).isEqualTo("first");
        assertThat(other.toString(StandardCharsets.US_ASCII)).isEqualTo("other");
        assertThat(other.release()).isTrue();
        held.release();
    }

    @Test
    void shouldSendALongRequestFromABufferOfItsOwn() {
        byte[] request = new byte[100_000];
        request[99_999] = 7;

        ByteBuf buffer = buffers.sending(request, request.length, OTHERS);

        assertThat(buffer.readableBytes()).isEqualTo(100_000);
        assertThat(buffer.getByte(99_999)).isEqualTo((byte) 7);
        assertThat(buffer.release()).isTrue();
    }

    @Test
    void shouldGiveMemoryBackWhenTheThreadEnds() throws Exception {
        SingleLoopResources resources = new SingleLoopResources("test-loop");
        ByteBuf received = resources
                .eventLoop()
                .submit(() -> resources.buffers().receiving(OTHERS))
                .get(10, TimeUnit.SECONDS);
        ByteBuf sent = resources
                .eventLoop()
                .submit(() -> resources.buffers().sending(new byte[1], 1, OTHERS))
                .get(10, TimeUnit.SECONDS);
        received.release();
        sent.release();
        assertThat(received.refCnt()).isEqualTo(1);

        resources.shutDown();
        resources.join(Duration.ofSeconds(10));

        assertThat(received.refCnt()).isZero();
        assertThat(sent.refCnt()).isZero();
    }

    private ByteBuf sending(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        return buffers.sending(bytes, bytes.length, OTHERS);
    }
}
