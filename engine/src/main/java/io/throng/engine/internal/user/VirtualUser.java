package io.throng.engine.internal.user;

import io.throng.engine.internal.session.RandomStream;
import io.throng.engine.internal.session.UserRandom;
import io.throng.engine.internal.session.UserSession;
import io.throng.engine.internal.time.Timer;
import io.throng.engine.internal.wire.Answer;
import io.throng.engine.internal.wire.Exchange;
import io.throng.metrics.FailureKind;
import io.throng.metrics.internal.ScheduleRecorder;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * One simulated user: a state machine with a step pointer. It starts, does one task after another with think time
 * between them, stops and ends; all of it on one loop.
 */
public final class VirtualUser extends Timer implements Answer {

    private enum Phase {
        STARTING,
        WORKING,
        WAITING,
        STOPPING,
        ENDED
    }

    /** So many steps without a pause, and others on the loop get their turn. */
    private static final int STEPS_IN_A_ROW = 256;

    private static final long WAIT_AFTER_BROKEN_LAMBDA_NANOS = 1_000_000_000;

    private final Worker worker;
    private final Script script;
    private final UserSession session;
    private final RandomStream random;
    private final Measurement measurement;
    private final Rhythm rhythm;
    private final Keeper keeper;
    private @Nullable Exchange exchange;
    private @Nullable Object pending;
    private Block block;
    private int pc;
    private Phase phase = Phase.STARTING;
    private boolean stopRequested;
    private boolean yielded;
    private boolean isVisitor;

    /**
     * @param number within its scenario, from 0
     * @param warmUp of its load
     * @param keeper told of its end
     */
    public VirtualUser(Worker worker, Script script, long number, WarmUp warmUp, Keeper keeper) {
        this.worker = worker;
        this.script = script;
        this.keeper = keeper;
        UserRandom origin = new UserRandom(worker.seed(), script.index(), number);
        this.session = new UserSession(script.slots(), origin);
        this.random = origin.forChoices();
        this.measurement = new Measurement(worker, warmUp);
        this.rhythm = script.rhythm().get();
        this.block = script.onStart();
    }

    /** Calls the user on its loop. From any thread. */
    public void tell(Consumer<VirtualUser> message) {
        worker.loop().execute(() -> message.accept(this));
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
        long delayNanos = worker.nanoTime() - meantNanos;
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
            worker.loop().cancel(this);
            cutOff(session.iteration());
            enterStop();
            proceed();
        }
    }

    /** Breaks off what the user is doing and lets it stop; a user that is stopping already is left alone. */
    public void interruptWork() {
        stop(worker.nanoTime());
        if (phase == Phase.STARTING || phase == Phase.WORKING) {
            if (phase == Phase.WORKING) {
                cutOff(session.iteration() + 1);
            }
            breakOff();
            enterStop();
            proceed();
        }
    }

    /** Breaks off even what the user does at its stop; it has ended when this returns. */
    public void interruptStop() {
        interruptWork();
        if (phase == Phase.STOPPING) {
            breakOff();
            end();
        }
    }

    private void breakOff() {
        worker.loop().cancel(this);
        if (pc < block.size() && !yielded) {
            block.instruction(pc).interrupt(this);
        }
        yielded = false;
        pending = null;
        measurement.interruptGroups();
    }

    /** Goes on with the next step; called when a step that was under way is done. */
    void resume() {
        pc++;
        proceed();
    }

    private void proceed() {
        for (int steps = 0; steps < STEPS_IN_A_ROW; steps++) {
            if (pc < block.size()) {
                if (!begin(block.instruction(pc))) {
                    return;
                }
                pc++;
            } else if (!blockDone()) {
                return;
            }
        }
        yielded = true;
        worker.loop().execute(this::proceedAfterYield);
    }

    private void proceedAfterYield() {
        if (yielded) {
            yielded = false;
            proceed();
        }
    }

    private boolean begin(Instruction instruction) {
        try {
            return instruction.begin(this);
        } catch (Throwable thrown) {
            threw(thrown);
            skipBlock();
            return true;
        }
    }

    /** The rest of the block is not done; a user that could not start does not begin to work. */
    private void skipBlock() {
        measurement.failGroups();
        pc = block.size();
        if (phase == Phase.STARTING) {
            stopRequested = true;
        }
    }

    private boolean blockDone() {
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
        if (!isClaimed && !worker.budget().claim()) {
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
        sleepUntil(worker.nanoTime() + nanos);
        return false;
    }

    /** Sets the user's timer; what its last response took is given up, for most users sleep most of the time. */
    void sleepUntil(long nanos) {
        if (exchange != null) {
            exchange.rest();
        }
        worker.loop().set(this, nanos);
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

    private void enter(Block next) {
        block = next;
        pc = 0;
    }

    private void end() {
        phase = Phase.ENDED;
        if (exchange != null) {
            worker.wire().leave(exchange);
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
            block.instruction(pc).timerFired(this);
        }
    }

    @Override
    public void received() {
        block.instruction(pc).received(this);
    }

    @Override
    public void failed(FailureKind kind, String message) {
        block.instruction(pc).failed(this, kind, message);
    }

    /** Counts an exception of a lambda in the present step. */
    void threw(Throwable thrown) {
        threw(block.place(), thrown);
    }

    private void threw(String place, Throwable thrown) {
        worker.recorder().threw(place, thrown, worker.nanoTime());
    }

    Worker worker() {
        return worker;
    }

    public Script script() {
        return script;
    }

    /** Where it is counted what becomes of the schedule of all users of its scenario. */
    ScheduleRecorder schedule() {
        return worker.recorder().schedule(script.index());
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

    /** What the present step waits for; anything that comes for another one is too late. */
    @Nullable
    Object pending() {
        return pending;
    }

    void pending(@Nullable Object awaited) {
        pending = awaited;
    }
}
