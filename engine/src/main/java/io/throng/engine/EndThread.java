package io.throng.engine;

import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** The thread on which a run ends: it waits for the reports and frees what the run stands on. */
final class EndThread implements Executor {

    private volatile @Nullable Thread thread;

    @Override
    public void execute(Runnable end) {
        Thread made = new Thread(end, "throng-end");
        made.setDaemon(true);
        thread = made;
        made.start();
    }

    /** Waits until the thread has gone, unless it is the one that asks. */
    void join() throws InterruptedException {
        Thread ending = thread;
        if (ending != null && ending != Thread.currentThread()) {
            ending.join();
        }
    }
}
