package io.throng.engine.internal.user;

import io.throng.engine.internal.session.UserRandom;
import io.throng.engine.internal.session.UserSession;
import io.throng.engine.internal.wire.Exchange;
import io.throng.metrics.internal.ScheduleRecorder;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * One simulated user: a state machine. It starts, does one task after another with think time between them, stops and
 * ends; all of it on one loop.
 */
public final class VirtualUser extends StepRunner {

    private enum Phase {
        STARTING,
        WORKING,
        WAITING,
        STOPPING,
        ENDED
    }

    private static final long WAIT_AFTER_BROKEN_LAMBDA_NANOS = 1_000_000_000;

    private final Script script;
    private final UserSession session;
    private final RandomGenerator random;
    private final Measurement measurement;
    private final Rhythm rhythm;
    private final Keeper keeper;
    private @Nullable Exchange exchange;
    private Phase phase = Phase.STARTING;
    private boolean stopRequested;
    private boolean isVisitor;

    /**
     * @param number within its scenario, from 0
     * @param warmUp of its load
     * @param keeper told of its end
     */
    public VirtualUser(Worker worker, Script script, long number, WarmUp warmUp, Keeper keeper) {
        super(worker, script.onStart());
        this.script = script;
        this.keeper = keeper;
        UserRandom origin = new UserRandom(worker.seed(), script.index(), number);
        this.session = new UserSession(script.slots(), origin);
        this.random = origin.forChoices();
        this.measurement = new Measurement(worker, warmUp);
        this.rhythm = script.rhythm().get();
    }

    /** Calls the user on its loop. From any thread. */
    public void tell(Consumer<VirtualUser> message) {
        worker().loop().execute(() -> message.accept(this));
    }

    /** Begins, with what is to be done at the start. */
    public void start() {
        proceed();
    }

    /**
     * Begins as one of those that arrive, whose first iteration is claimed already.
     *
     * @param meantNanos when it was due
     */
    public void arrive(long meantNanos) {
        isVisitor = true;
        long delayNanos = worker().nanoTime() - meantNanos;
        schedule().begun(measurement.warmUp().includes(meantNanos), delayNanos);
        measurement.startsLate(delayNanos);
        proceed();
    }

    /** Whether it is one of those that arrive, do what they came for and leave. */
    boolean isVisitor() {
        return isVisitor;
    }

    /**
     * Lets the user finish what it is doing and then stop; a waiting user stops at once, and one that has ended is left
     * alone.
     *
     * @param atNanos when its load ended
     */
    public void stop(long atNanos) {
        if (!stopRequested) {
            stopRequested = true;
            rhythm.loadEnded(atNanos);
        }
        if (phase == Phase.WAITING) {
            worker().loop().cancel(this);
            cutOff(session.iteration());
            enterStop();
            proceed();
        }
    }

    /** Breaks off what the user is doing and lets it stop; a user that is stopping already is left alone. */
    public void interruptWork() {
        stop(worker().nanoTime());
        if (phase == Phase.STARTING || phase == Phase.WORKING) {
            if (phase == Phase.WORKING) {
                cutOff(session.iteration() + 1);
            }
            interrupt();
            enterStop();
            proceed();
        }
    }

    /** Breaks off even what the user does at its stop; it has ended when this returns. */
    public void interruptStop() {
        interruptWork();
        if (phase == Phase.STOPPING) {
            interrupt();
            end();
        }
    }

    private void interrupt() {
        breakOff();
        measurement.interruptGroups();
    }

    /** A user that could not start does not begin to work. */
    @Override
    void blockBroken() {
        measurement.startsLate(0);
        measurement.failGroups();
        if (phase == Phase.STARTING) {
            stopRequested = true;
        }
    }

    @Override
    boolean blockDone() {
        return switch (phase) {
            case STARTING -> startDone();
            case WORKING -> iterationDone();
            case STOPPING -> {
                end();
                yield false;
            }
            case WAITING, ENDED -> false;
        };
    }

    private boolean startDone() {
        if (stopRequested) {
            return enterStop();
        }
        rhythm.start(this);
        return beginIteration();
    }

    private boolean beginIteration() {
        boolean isClaimed = isVisitor && session.iteration() == 0;
        if (!isClaimed && !worker().budget().claim()) {
            return enterStop();
        }
        rhythm.begun(this);
        phase = Phase.WORKING;
        enter(script.tasks().next(session.iteration(), random));
        return true;
    }

    private boolean iterationDone() {
        session.iterationDone();
        if (stopRequested) {
            cutOff(session.iteration());
        }
        if (stopRequested || session.iteration() >= script.iterations()) {
            return enterStop();
        }
        if (isNextDue()) {
            return beginIteration();
        }
        phase = Phase.WAITING;
        return false;
    }

    private boolean isNextDue() {
        try {
            return rhythm.next(this);
        } catch (Throwable thrown) {
            threw(script.place() + " > wait time", thrown);
            return sleep(WAIT_AFTER_BROKEN_LAMBDA_NANOS);
        }
    }

    /**
     * Lets the user sleep for a while.
     *
     * @return true when that is no time at all; false when its timer has been set
     */
    boolean sleep(long nanos) {
        if (nanos == 0) {
            return true;
        }
        sleepUntil(worker().nanoTime() + nanos);
        return false;
    }

    /** Sets the user's timer; what its last response took is given up, for most users sleep most of the time. */
    void sleepUntil(long nanos) {
        if (exchange != null) {
            exchange.rest();
        }
        worker().loop().set(this, nanos);
    }

    private boolean enterStop() {
        phase = Phase.STOPPING;
        measurement.startsLate(0);
        enter(script.onStop());
        return true;
    }

    /** So many iterations have begun, and no other will. */
    private void cutOff(long begun) {
        if (!isVisitor) {
            rhythm.cutOff(this, script.iterations() - begun);
        }
    }

    private void end() {
        phase = Phase.ENDED;
        if (exchange != null) {
            worker().wire().leave(exchange);
        }
        keeper.ended();
    }

    @Override
    protected void fire() {
        if (phase == Phase.WAITING) {
            if (rhythm.timerFired(this)) {
                beginIteration();
                proceed();
            }
        } else {
            stepTimerFired();
        }
    }

    public Script script() {
        return script;
    }

    /** Where it is counted what becomes of the schedule of all users of its scenario. */
    ScheduleRecorder schedule() {
        return worker().recorder().schedule(script.index());
    }

    /** Counts an iteration that begins; of those that arrive, only the arrival is counted. */
    void countIteration(boolean isOfWarmUp, long delayNanos) {
        if (!isVisitor) {
            schedule().begun(isOfWarmUp, delayNanos);
        }
    }

    UserSession session() {
        return session;
    }

    RandomGenerator random() {
        return random;
    }

    Measurement measurement() {
        return measurement;
    }

    /** This user's only exchange, made when it is first needed. */
    Exchange exchange() {
        if (exchange == null) {
            exchange = new Exchange(this, script.pooled());
        }
        return exchange;
    }
}
