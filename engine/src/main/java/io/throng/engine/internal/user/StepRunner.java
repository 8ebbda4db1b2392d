package io.throng.engine.internal.user;

import io.throng.engine.internal.time.Timer;
import io.throng.engine.internal.wire.Answer;
import io.throng.metrics.FailureKind;
import org.jspecify.annotations.Nullable;

/**
 * Does the steps of a block one after the other: a step pointer, and what the step there waits for. It is the part of a
 * user that knows nothing of iterations, and no object of its own because there is one for every user.
 */
abstract sealed class StepRunner extends Timer implements Answer permits VirtualUser {

    /** So many steps without a pause, and others on the loop get their turn. */
    private static final int STEPS_IN_A_ROW = 256;

    private final Worker worker;
    private Block block;
    private int pc;
    private @Nullable Object pending;
    private boolean yielded;

    StepRunner(Worker worker, Block first) {
        this.worker = worker;
        this.block = first;
    }

    /**
     * The block is done, or the rest of it is skipped.
     *
     * @return true to go on with the block that was entered; false when nothing is to be done now
     */
    abstract boolean blockDone();

    /** A lambda has thrown, and the rest of the block will be skipped. */
    abstract void blockBroken();

    /** For steps, which are given the user that they belong to. */
    private VirtualUser user() {
        return (VirtualUser) this;
    }

    /** The next step is the first of another block. */
    final void enter(Block next) {
        block = next;
        pc = 0;
    }

    /** Goes on with the next step; called when a step that was under way is done. */
    final void resume() {
        pc++;
        proceed();
    }

    /** Does one step after the other until one of them has to be waited for. */
    final void proceed() {
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
            return instruction.begin(user());
        } catch (Throwable thrown) {
            threw(thrown);
            blockBroken();
            pc = block.size();
            return true;
        }
    }

    /** Breaks off the step that is under way, if there is one. */
    final void breakOff() {
        worker.loop().cancel(this);
        if (pc < block.size() && !yielded) {
            block.instruction(pc).interrupt(user());
        }
        yielded = false;
        pending = null;
    }

    /** The timer that the step under way had set has fired. */
    final void stepTimerFired() {
        block.instruction(pc).timerFired(user());
    }

    @Override
    public final void received() {
        block.instruction(pc).received(user());
    }

    @Override
    public final void failed(FailureKind kind, String message) {
        block.instruction(pc).failed(user(), kind, message);
    }

    /** Counts an exception of a lambda in the present step. */
    final void threw(Throwable thrown) {
        threw(block.place(), thrown);
    }

    final void threw(String place, Throwable thrown) {
        worker.recorder().threw(place, thrown, worker.nanoTime());
    }

    final Worker worker() {
        return worker;
    }

    /** What the present step waits for; anything that comes for another one is too late. */
    final @Nullable Object pending() {
        return pending;
    }

    final void pending(@Nullable Object awaited) {
        pending = awaited;
    }
}
