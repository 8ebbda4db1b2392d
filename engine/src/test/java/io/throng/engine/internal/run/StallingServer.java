package io.throng.engine.internal.run;

import io.throng.engine.internal.run.ScriptedWire.Reply;
import io.throng.plan.Plan;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Answers after a fixed time; what comes while it stalls, only that time after the stall. */
final class StallingServer {

    private final long fromNanos;
    private final long toNanos;
    private final long takesNanos;
    private @Nullable VirtualRun run;

    StallingServer(Duration from, Duration to, Duration takes) {
        this.fromNanos = from.toNanos();
        this.toNanos = to.toNanos();
        this.takesNanos = takes.toNanos();
    }

    VirtualRun complete(Plan plan, int loops) {
        VirtualRun created = VirtualRun.create(plan, Surroundings.of(loops, this::reply));
        run = created;
        created.live().start();
        return created.complete();
    }

    private Reply reply(String line) {
        var sent = run == null ? null : run.sent().get(run.sent().size() - 1);
        if (sent == null) {
            throw new IllegalStateException("nothing was sent");
        }
        return Reply.ok(Duration.ofNanos(endNanos(sent.atNanos()) - sent.atNanos()));
    }

    /** When a request ends that begins then: the truth that measurements are compared with. */
    long endNanos(long beginNanos) {
        boolean isStalled = beginNanos >= fromNanos && beginNanos < toNanos;
        return (isStalled ? toNanos : beginNanos) + takesNanos;
    }
}
