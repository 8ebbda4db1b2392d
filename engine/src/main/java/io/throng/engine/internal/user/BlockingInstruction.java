package io.throng.engine.internal.user;

import io.throng.metrics.FailureKind;
import io.throng.metrics.internal.Message;
import io.throng.session.SessionAction;
import java.util.Objects;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;

/** Runs code that may block on a thread of its own, and waits for its end. */
public record BlockingInstruction(int series, SessionAction action) implements Instruction {

    @Override
    public boolean begin(VirtualUser user) {
        user.measurement().begin(series);
        Work work = new Work(user);
        user.pending(work);
        try {
            user.worker().blocking().execute(work);
        } catch (RejectedExecutionException | OutOfMemoryError e) {
            user.pending(null);
            fail(user, user.worker().nanoTime(), e);
            return true;
        }
        return false;
    }

    private void fail(VirtualUser user, long nowNanos, Throwable thrown) {
        user.measurement().failed(series, nowNanos, 0, 0, FailureKind.CALL, Message.withType(thrown));
    }

    private void end(VirtualUser user, long nowNanos, @Nullable Throwable thrown) {
        user.pending(null);
        if (thrown == null) {
            user.measurement().ok(series, nowNanos, 0, 0);
        } else {
            user.threw(thrown);
            fail(user, nowNanos, thrown);
        }
        user.resume();
    }

    @Override
    public void interrupt(VirtualUser user) {
        ((Work) Objects.requireNonNull(user.pending())).cancel(true);
        user.measurement().interrupted(series);
    }

    /** The code under way; its end is carried over to the loop. */
    private final class Work extends FutureTask<@Nullable Throwable> {

        private final VirtualUser user;

        Work(VirtualUser user) {
            super(() -> attempt(user));
            this.user = user;
        }

        @Override
        protected void set(@Nullable Throwable thrown) {
            super.set(thrown);
            if (isCancelled()) {
                return;
            }
            long now = user.worker().nanoTime();
            user.worker().loop().execute(() -> {
                if (user.pending() == this) {
                    end(user, now, thrown);
                }
            });
        }
    }

    private @Nullable Throwable attempt(VirtualUser user) {
        try {
            action.run(user.session());
            return null;
        } catch (Throwable thrown) {
            return thrown;
        }
    }
}
