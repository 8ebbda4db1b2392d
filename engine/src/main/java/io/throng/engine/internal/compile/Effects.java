package io.throng.engine.internal.compile;

import io.throng.engine.internal.user.Instruction;
import io.throng.plan.Step;
import java.util.List;

/**
 * The instructions by which users of one scenario have an effect outside themselves. They differ between a real run and
 * a simulation; waits, groups and choices do not.
 */
public interface Effects {

    /** What a user does first of all. */
    List<Instruction> entrance();

    /**
     * Sends a request and checks the answer.
     *
     * @param series what it is counted in
     */
    Instruction request(int series, Step.Request request);

    /**
     * Subscribes to a publisher.
     *
     * @param series what it is counted in
     */
    Instruction call(int series, Step.Call call);

    /**
     * Runs code that may block.
     *
     * @param series what it is counted in
     */
    Instruction blocking(int series, Step.Blocking blocking);

    /** Runs code that does not block, and is not measured. */
    Instruction run(Step.Run run);
}
