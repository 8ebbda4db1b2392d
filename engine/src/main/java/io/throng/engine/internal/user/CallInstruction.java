package io.throng.engine.internal.user;

import io.throng.metrics.FailureKind;
import io.throng.metrics.internal.Message;
import io.throng.plan.internal.Durations;
import io.throng.session.Session;
import io.throng.session.ThrowingFunction;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

/** Subscribes to a publisher and waits for its end. */
public record CallInstruction(int series, ThrowingFunction<Session, ? extends Publisher<?>> function, long timeoutNanos)
        implements Instruction {

    @Override
    public boolean begin(VirtualUser user) {
        user.measurement().begin(series);
        Signals signals = new Signals(user);
        user.pending(signals);
        try {
            Objects.requireNonNull(function.apply(user.session()), "the lambda returned null, expected a Publisher")
                    .subscribe(signals);
        } catch (Throwable thrown) {
            signals.cancel();
            user.pending(null);
            user.threw(thrown);
            fail(
                    user,
                    user.worker().nanoTime(),
                    FailureKind.UNBUILT,
                    "call could not be built: " + Message.withType(thrown));
            return true;
        }
        user.worker().loop().set(user, user.worker().nanoTime() + timeoutNanos);
        return false;
    }

    private void fail(VirtualUser user, long nowNanos, FailureKind kind, String message) {
        user.measurement().failed(series, nowNanos, 0, 0, kind, message);
    }

    /** Ends the call; on the loop. */
    private void end(VirtualUser user, long nowNanos, @Nullable Throwable error) {
        user.worker().loop().cancel(user);
        user.pending(null);
        if (error == null) {
            user.measurement().ok(series, nowNanos, 0, 0);
        } else {
            fail(user, nowNanos, FailureKind.CALL, Message.withType(error));
        }
        user.resume();
    }

    @Override
    public void timerFired(VirtualUser user) {
        ((Signals) Objects.requireNonNull(user.pending())).cancel();
        user.pending(null);
        String timeout = Durations.text(Duration.ofNanos(timeoutNanos));
        fail(user, user.worker().nanoTime(), FailureKind.TIMEOUT, "call did not end within " + timeout);
        user.resume();
    }

    @Override
    public void interrupt(VirtualUser user) {
        ((Signals) Objects.requireNonNull(user.pending())).cancel();
        user.measurement().interrupted(series);
    }

    /** Takes the publisher's signals on whatever thread they come and carries the end over to the loop. */
    private final class Signals implements Subscriber<Object> {

        private final VirtualUser user;
        private volatile @Nullable Subscription subscription;
        private volatile boolean cancelled;

        Signals(VirtualUser user) {
            this.user = user;
        }

        @Override
        public void onSubscribe(Subscription given) {
            subscription = given;
            if (cancelled) {
                given.cancel();
            } else {
                given.request(Long.MAX_VALUE);
            }
        }

        @Override
        public void onNext(Object value) {}

        @Override
        public void onError(Throwable error) {
            ended(error);
        }

        @Override
        public void onComplete() {
            ended(null);
        }

        private void ended(@Nullable Throwable error) {
            if (cancelled) {
                return;
            }
            long now = user.worker().nanoTime();
            user.worker().loop().execute(() -> {
                if (user.pending() == this) {
                    end(user, now, error);
                }
            });
        }

        /** Wants to hear nothing more; on the loop. */
        void cancel() {
            cancelled = true;
            Subscription given = subscription;
            if (given != null) {
                try {
                    given.cancel();
                } catch (Throwable thrown) {
                    user.threw(thrown);
                }
            }
        }
    }
}
