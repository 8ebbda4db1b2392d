package io.throng.engine.testing;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.PooledByteBufAllocator;
import io.netty.util.ResourceLeakDetector;
import io.netty.util.ResourceLeakDetectorFactory;
import io.netty.util.ResourceLeakTracker;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * What Netty's leak detector has found in this JVM. The detector speaks only when a leaked object has been collected
 * and another one is tracked, so asking leaks a canary and collects garbage until the canary is found: whatever was
 * lost before it has been found by then.
 */
final class LeakWatch {

    private static final int ROUNDS = 200;
    private static final String CANARY = "leaked on purpose by LeakWatch, number ";

    private static final Queue<String> FOUND = new ConcurrentLinkedQueue<>();
    private static final AtomicLong TRACKED = new AtomicLong();

    private LeakWatch() {}

    static ResourceLeakDetectorFactory factory() {
        return new ResourceLeakDetectorFactory() {
            @Override
            @SuppressWarnings("deprecation") // the one method to implement
            public <T> ResourceLeakDetector<T> newResourceLeakDetector(
                    Class<T> resource, int samplingInterval, long maxActive) {
                return new RecordingDetector<>(resource, samplingInterval);
            }
        };
    }

    /** How many objects have been tracked so far. */
    static long tracked() {
        return TRACKED.get();
    }

    /**
     * The leaks found since the last call, each with the places where the object was seen.
     *
     * @throws IllegalStateException when the canary is not found, so that the detector is off or deaf
     */
    static List<String> takeLeaks() {
        String canary = CANARY + TRACKED.get();
        leak(canary);
        for (int round = 0; round < ROUNDS && !isFound(canary); round++) {
            System.gc();
            touchDetector();
        }
        if (!isFound(canary)) {
            throw new IllegalStateException("the leak detector does not see a leaked buffer");
        }
        List<String> leaks = new ArrayList<>();
        for (String leak = FOUND.poll(); leak != null; leak = FOUND.poll()) {
            if (!leak.contains(CANARY)) {
                leaks.add(leak);
            }
        }
        return leaks;
    }

    /** Loses a buffer; the hint tells it from others in the report. */
    static void leak(String hint) {
        ByteBuf lost = PooledByteBufAllocator.DEFAULT.heapBuffer(1);
        lost.touch(hint);
    }

    private static boolean isFound(String hint) {
        return FOUND.stream().anyMatch(leak -> leak.contains(hint));
    }

    private static void touchDetector() {
        PooledByteBufAllocator.DEFAULT.heapBuffer(1).release();
    }

    private static final class RecordingDetector<T> extends ResourceLeakDetector<T> {

        RecordingDetector(Class<T> resource, int samplingInterval) {
            super(resource, samplingInterval);
        }

        @Override
        public @Nullable ResourceLeakTracker<T> track(T resource) {
            TRACKED.incrementAndGet();
            return super.track(resource);
        }

        @Override
        protected boolean needReport() {
            return true;
        }

        @Override
        protected void reportTracedLeak(String resourceType, String records) {
            FOUND.add(resourceType + records);
        }

        @Override
        protected void reportUntracedLeak(String resourceType) {
            FOUND.add(resourceType);
        }
    }
}
