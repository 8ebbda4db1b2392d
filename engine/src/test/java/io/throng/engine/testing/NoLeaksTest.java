package io.throng.engine.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.testkit.engine.EventConditions.container;
import static org.junit.platform.testkit.engine.EventConditions.event;
import static org.junit.platform.testkit.engine.EventConditions.finishedSuccessfully;
import static org.junit.platform.testkit.engine.EventConditions.finishedWithFailure;
import static org.junit.platform.testkit.engine.TestExecutionResultConditions.instanceOf;
import static org.junit.platform.testkit.engine.TestExecutionResultConditions.message;

import io.netty.buffer.PooledByteBufAllocator;
import io.netty.util.ResourceLeakDetector;
import org.junit.jupiter.api.Test;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

class NoLeaksTest {

    private static final String HINT = "lost by LosesABuffer";

    @Test
    void shouldFailTheClassWhenATestLosesABuffer() {
        containersOf(LosesABuffer.class)
                .assertThatEvents()
                .haveExactly(
                        1,
                        event(
                                container(LosesABuffer.class),
                                finishedWithFailure(
                                        instanceOf(AssertionError.class), message(text -> text.contains(HINT)))));
    }

    @Test
    void shouldPassTheClassWhenEveryBufferIsReleased() {
        containersOf(ReleasesItsBuffer.class)
                .assertThatEvents()
                .haveExactly(1, event(container(ReleasesItsBuffer.class), finishedSuccessfully()));
    }

    @Test
    void shouldTrackEveryBuffer() {
        assertThat(ResourceLeakDetector.getLevel()).isEqualTo(ResourceLeakDetector.Level.PARANOID);
    }

    private static Events containersOf(Class<?> testClass) {
        return EngineTestKit.engine("junit-jupiter")
                .enableImplicitConfigurationParameters(true)
                .selectors(selectClass(testClass))
                .execute()
                .containerEvents();
    }

    static final class LosesABuffer {
        @Test
        void leak() {
            LeakWatch.leak(HINT);
        }
    }

    static final class ReleasesItsBuffer {
        @Test
        void release() {
            assertThat(PooledByteBufAllocator.DEFAULT.heapBuffer(1).release()).isTrue();
        }
    }
}
