package io.throng.engine.internal.netty;

import io.netty.buffer.ByteBufAllocator;
import io.netty.buffer.ByteBufUtil;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Fails the test class in which a buffer of Netty's was dropped without being released. */
final class LeakGuard implements BeforeAllCallback, AfterAllCallback {

    private static final int COLLECTIONS = 3;
    private static final long COLLECTED_WITHIN_MILLIS = 1_000;

    private final List<String> leaks = new CopyOnWriteArrayList<>();

    @Override
    public void beforeAll(ExtensionContext context) {
        watch();
    }

    @Override
    public void afterAll(ExtensionContext context) throws InterruptedException {
        List<String> found = found();
        if (!found.isEmpty()) {
            throw new AssertionError("leaked buffers: " + found);
        }
    }

    void watch() {
        ByteBufUtil.setLeakListener((resourceType, records) -> leaks.add(resourceType + " " + records));
    }

    /** Ends the watch; answers what leaked, as far as the garbage collector has seen it. */
    List<String> found() throws InterruptedException {
        for (int i = 0; i < COLLECTIONS; i++) {
            collectGarbage();
            reportWhatWasCollected();
        }
        ByteBufUtil.setLeakListener(null);
        return leaks;
    }

    private static void collectGarbage() throws InterruptedException {
        ReferenceQueue<Object> collected = new ReferenceQueue<>();
        WeakReference<Object> garbage = new WeakReference<>(new Object(), collected);
        System.gc();
        if (collected.remove(COLLECTED_WITHIN_MILLIS) == null) {
            throw new IllegalStateException("not collected: " + garbage.get());
        }
    }

    /** Netty looks for leaks when it makes a buffer. */
    private static void reportWhatWasCollected() {
        ByteBufAllocator.DEFAULT.buffer(1).release();
    }
}
