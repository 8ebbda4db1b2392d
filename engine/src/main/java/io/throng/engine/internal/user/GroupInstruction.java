package io.throng.engine.internal.user;

/** The two ends of a group. */
public sealed interface GroupInstruction extends Instruction {

    /** Begins a group that is counted in a series. */
    record Begin(int series) implements GroupInstruction {
        @Override
        public boolean begin(VirtualUser user) {
            user.measurement().beginGroup(series);
            return true;
        }
    }

    /** Ends the innermost group. */
    record End() implements GroupInstruction {
        @Override
        public boolean begin(VirtualUser user) {
            user.measurement().endGroup();
            return true;
        }
    }
}
