package io.throng.benchmarks;

import io.throng.dsl.LoadTest;
import io.throng.engine.Run;
import io.throng.metrics.RunResult;
import io.throng.metrics.Snapshot;
import java.time.Duration;
import java.util.function.Predicate;

/** A crowd that is there, all of it, while this is open; none of its requests has failed. */
final class HeldCrowd implements AutoCloseable {

    private static final Duration LOOK_EVERY = Duration.ofMillis(200);
    private static final Duration LONGEST_GATHERING = Duration.ofSeconds(90);

    /** Longer than a server that closes connections which nobody uses keeps them. */
    private static final Duration SETTLING = Duration.ofSeconds(4);

    private final Run run;
    private final int users;

    private HeldCrowd(Run run, int users) {
        this.run = run;
        this.users = users;
    }

    /** Gathers it by a test that has no end: every user has started and has done a request at least. */
    static HeldCrowd gather(LoadTest test, int users) throws InterruptedException {
        HeldCrowd held = new HeldCrowd(test.start(), users);
        held.await(now -> now.users() == users && now.total().ok() >= users);
        held.settle();
        return held;
    }

    /** Lets it do what was held up, until it is as it is most of the time. */
    void settle() throws InterruptedException {
        Thread.sleep(SETTLING.toMillis());
    }

    private void await(Predicate<Snapshot> condition) throws InterruptedException {
        long deadlineNanos = System.nanoTime() + LONGEST_GATHERING.toNanos();
        while (!condition.test(run.snapshot())) {
            check(run.snapshot());
            if (System.nanoTime() - deadlineNanos > 0) {
                throw new IllegalStateException("after " + LONGEST_GATHERING + ": " + state(run.snapshot())
                        + ", expected " + users + " users with an ok request each");
            }
            Thread.sleep(LOOK_EVERY.toMillis());
        }
    }

    /**
     * Makes sure that everybody is still there.
     *
     * @throws IllegalStateException when not, or a request has failed
     */
    void checkAlive() throws InterruptedException {
        Duration seen = run.snapshot().elapsed();
        await(now -> now.elapsed().compareTo(seen) > 0);
        check(run.snapshot());
        if (run.snapshot().users() != users) {
            throw new IllegalStateException(state(run.snapshot()) + ", expected " + users + " users");
        }
    }

    private static void check(Snapshot now) {
        if (now.total().failed() > 0 || !now.exceptions().isEmpty()) {
            throw new IllegalStateException(state(now) + " " + now.failures() + ", expected that nothing fails");
        }
    }

    private static String state(Snapshot now) {
        return now.users() + " users, " + now.total().ok() + " ok and "
                + now.total().failed() + " failed requests";
    }

    /** How many requests they have done. */
    long requests() {
        return run.snapshot().total().ok();
    }

    /** Lets it go, and makes sure that nothing failed at the end. */
    @Override
    public void close() {
        run.stop();
        RunResult result = run.await();
        check(result.last());
    }
}
