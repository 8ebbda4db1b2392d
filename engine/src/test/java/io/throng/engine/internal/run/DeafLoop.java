package io.throng.engine.internal.run;

import io.throng.engine.internal.time.Loop;

/** A loop that can be made to hear nothing any more, as one whose thread a lambda does not give back. */
final class DeafLoop extends LoopAround {

    private boolean deaf;

    DeafLoop(Loop loop) {
        super(loop);
    }

    void goDeaf() {
        deaf = true;
    }

    @Override
    public void execute(Runnable task) {
        if (!deaf) {
            super.execute(task);
        }
    }
}
