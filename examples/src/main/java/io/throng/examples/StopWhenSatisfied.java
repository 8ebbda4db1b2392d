package io.throng.examples;

import static io.throng.dsl.Throng.*;

import io.throng.engine.Run;
import io.throng.metrics.RunResult;
import io.throng.metrics.Snapshot;
import java.util.concurrent.CountDownLatch;

/** How do I steer a run from outside? {@code start()} returns at once with a handle: look, change the users, stop. */
public final class StopWhenSatisfied {

    private StopWhenSatisfied() {}

    /** Runs without an end of its own until so many requests are done. */
    static RunResult untilDone(long requests, String baseUrl) throws InterruptedException {
        CountDownLatch enough = new CountDownLatch(1);
        try (Run run = loadTest(scenario().task(get("/")).noWait())
                .baseUrl(baseUrl)
                .users(4)
                .spawnRate(100)
                .report(reporter(snapshot -> countDownWhen(has(requests, snapshot), enough)))
                .start()) {
            enough.await();
            run.stop();
            return run.await();
        }
    }

    private static boolean has(long requests, Snapshot snapshot) {
        return snapshot.total().count() >= requests;
    }

    private static void countDownWhen(boolean condition, CountDownLatch latch) {
        if (condition) {
            latch.countDown();
        }
    }

    public static void main(String[] args) throws InterruptedException {
        try (DemoApi api = DemoApi.start()) {
            RunResult result = untilDone(500, api.baseUrl());
            System.out.println(result.verdict() + " after " + result.total().count() + " requests");
        }
    }
}
