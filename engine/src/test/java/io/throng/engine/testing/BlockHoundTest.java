package io.throng.engine.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.netty.channel.EventLoop;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.blockhound.BlockingOperationError;
import reactor.netty.resources.LoopResources;

class BlockHoundTest {

    private final LoopResources loops = LoopResources.create("guarded", 1, true);

    @AfterEach
    void stopLoops() {
        loops.disposeLater(Duration.ZERO, Duration.ofSeconds(5)).block();
    }

    @Test
    void shouldRefuseToSleepOnAnEventLoop() {
        EventLoop loop = loops.onClient(true).next();

        var slept = CompletableFuture.runAsync(BlockHoundTest::sleep, loop);

        assertThatThrownBy(slept::join).hasRootCauseInstanceOf(BlockingOperationError.class);
    }

    @Test
    void shouldLetOtherThreadsSleep() {
        assertThat(CompletableFuture.runAsync(BlockHoundTest::sleep)).succeedsWithin(Duration.ofMinutes(1));
    }

    private static void sleep() {
        try {
            Thread.sleep(1);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
