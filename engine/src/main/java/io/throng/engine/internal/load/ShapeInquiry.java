package io.throng.engine.internal.load;

import io.throng.engine.internal.time.Alarm;
import io.throng.engine.internal.time.Loop;
import io.throng.plan.internal.Durations;
import io.throng.plan.load.LoadShape;
import io.throng.plan.load.Target;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Asks a load shape at the start and then at every whole second, on a thread where it may block, never twice at a time.
 * On the control loop, but for the call itself.
 */
final class ShapeInquiry {

    private static final long PERIOD_NANOS = 1_000_000_000;

    private final Loop control;
    private final Executor blocking;
    private final ShapeCall call;
    private final Function<Duration, LoadShape.Now> now;
    private final Consumer<Target> onAnswer;
    private final Consumer<Throwable> onThrown;
    private final Alarm tick;
    private long startNanos;
    private boolean isAwaiting;
    private boolean hasAnswered;
    private boolean cancelled;

    /**
     * @param now what the shape is told at a time since the start
     * @param onAnswer told what the shape wants, on the control loop
     * @param onThrown told what it throws, on the control loop
     */
    ShapeInquiry(
            Loop control,
            Executor blocking,
            ShapeCall call,
            Function<Duration, LoadShape.Now> now,
            Consumer<Target> onAnswer,
            Consumer<Throwable> onThrown) {
        this.control = control;
        this.blocking = blocking;
        this.call = call;
        this.now = now;
        this.onAnswer = onAnswer;
        this.onThrown = onThrown;
        this.tick = new Alarm(control, this::tick);
    }

    void start(long nanos) {
        startNanos = nanos;
        tick();
    }

    /** Asks no more, and an answer that is still to come is not heard; a shape that has never answered is told of. */
    void cancel() {
        long waitedNanos = control.clock().nanoTime() - startNanos;
        boolean isSilent = !cancelled && isAwaiting && !hasAnswered && waitedNanos >= PERIOD_NANOS;
        cancelled = true;
        tick.cancel();
        if (isSilent) {
            onThrown.accept(new IllegalStateException("load shape has not answered for "
                    + Durations.text(Duration.ofNanos(waitedNanos).truncatedTo(ChronoUnit.MILLIS))
                    + ", expected target(users, spawnRate) or stop() within a second or so"));
        }
    }

    private void tick() {
        long seconds = (control.clock().nanoTime() - startNanos) / PERIOD_NANOS;
        tick.at(startNanos + (seconds + 1) * PERIOD_NANOS);
        if (!isAwaiting) {
            ask(now.apply(Duration.ofSeconds(seconds)));
        }
    }

    private void ask(LoadShape.Now now) {
        isAwaiting = true;
        try {
            blocking.execute(() -> call(now));
        } catch (RejectedExecutionException | OutOfMemoryError e) {
            hear(() -> onThrown.accept(e));
        }
    }

    private void call(LoadShape.Now now) {
        Runnable answer;
        try {
            Target target = call.at(now);
            answer = () -> onAnswer.accept(target);
        } catch (Throwable thrown) {
            answer = () -> onThrown.accept(thrown);
        }
        tell(answer);
    }

    private void tell(Runnable answer) {
        try {
            control.execute(() -> hear(answer));
        } catch (RejectedExecutionException e) {
            // the run has ended, and its loops are gone: nobody wants the answer any more
        }
    }

    private void hear(Runnable answer) {
        isAwaiting = false;
        hasAnswered = true;
        if (!cancelled) {
            answer.run();
        }
    }
}
