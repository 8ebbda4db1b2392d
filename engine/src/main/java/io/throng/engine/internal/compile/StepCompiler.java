package io.throng.engine.internal.compile;

import io.throng.engine.internal.user.GroupInstruction;
import io.throng.engine.internal.user.Instruction;
import io.throng.engine.internal.user.PauseInstruction;
import io.throng.plan.Step;
import java.util.List;

/** Turns the steps of one scenario into instructions: the one place that knows every kind of step. */
final class StepCompiler {

    private final SeriesIndex series;
    private final Effects effects;

    StepCompiler(SeriesIndex series, Effects effects) {
        this.series = series;
        this.effects = effects;
    }

    void compile(Step step, List<Instruction> into) {
        if (step instanceof Step.Request request) {
            into.add(effects.request(series.of(request), request));
        } else if (step instanceof Step.Pause pause) {
            into.add(new PauseInstruction(pause.min().toNanos(), pause.max().toNanos()));
        } else if (step instanceof Step.Run run) {
            into.add(effects.run(run));
        } else if (step instanceof Step.Call call) {
            into.add(effects.call(series.of(call), call));
        } else if (step instanceof Step.Blocking blocking) {
            into.add(effects.blocking(series.of(blocking), blocking));
        } else if (step instanceof Step.Group group) {
            into.add(new GroupInstruction.Begin(series.of(group)));
            group.steps().forEach(inner -> compile(inner, into));
            into.add(new GroupInstruction.End());
        } else {
            throw new IllegalStateException("no instruction for " + step);
        }
    }
}
