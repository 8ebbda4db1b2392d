package io.throng.engine.internal.netty;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.ByteBufAllocator;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class LeakGuardTest {

    private static final int DROPPED = 100;

    @Test
    void shouldFindBuffersThatWereDropped() {
        LeakGuard guard = new LeakGuard();

        Awaitility.await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            guard.watch();
            drop();
            assertThat(guard.found()).isNotEmpty();
        });
    }

    private static void drop() {
        for (int i = 0; i < DROPPED; i++) {
            ByteBufAllocator.DEFAULT.directBuffer(16).writeByte(i);
        }
    }
}
