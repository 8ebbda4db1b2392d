package io.throng.engine.internal.user;

import java.util.Objects;
import java.util.function.Function;

/**
 * Measures a step without doing it.
 *
 * @param series what it is counted in
 * @param step makes the step that is under way for one user
 */
public record SimulatedInstruction(int series, Function<VirtualUser, SimulatedStep> step) implements Instruction {

    @Override
    public boolean begin(VirtualUser user) {
        user.measurement().begin(series);
        SimulatedStep begun = step.apply(user);
        user.pending(begun);
        begun.begin();
        return false;
    }

    @Override
    public void interrupt(VirtualUser user) {
        ((SimulatedStep) Objects.requireNonNull(user.pending())).brokenOff();
        user.measurement().interrupted(series);
    }
}
