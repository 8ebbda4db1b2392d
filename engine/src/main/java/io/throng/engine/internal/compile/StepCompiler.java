package io.throng.engine.internal.compile;

import io.throng.engine.internal.check.LambdaCheck;
import io.throng.engine.internal.check.ReadyCheck;
import io.throng.engine.internal.check.ValueCheck;
import io.throng.engine.internal.request.OriginTable;
import io.throng.engine.internal.request.RequestCompiler;
import io.throng.engine.internal.session.SlotTable;
import io.throng.engine.internal.user.BlockingInstruction;
import io.throng.engine.internal.user.CallInstruction;
import io.throng.engine.internal.user.GroupInstruction;
import io.throng.engine.internal.user.Instruction;
import io.throng.engine.internal.user.PauseInstruction;
import io.throng.engine.internal.user.RequestInstruction;
import io.throng.engine.internal.user.RunInstruction;
import io.throng.plan.Check;
import io.throng.plan.Plan;
import io.throng.plan.Source;
import io.throng.plan.Step;
import java.util.List;

/** Turns the steps of one scenario into instructions: the one place that knows every kind of step. */
final class StepCompiler {

    private final SlotTable slots;
    private final SeriesIndex series;
    private final RequestCompiler requests;
    private final long requestTimeoutNanos;

    StepCompiler(Plan plan, SlotTable slots, OriginTable origins, SeriesIndex series, String version) {
        this.slots = slots;
        this.series = series;
        this.requests = new RequestCompiler(plan, slots, origins, version);
        this.requestTimeoutNanos = plan.http().requestTimeout().toNanos();
    }

    void compile(Step step, List<Instruction> into) {
        if (step instanceof Step.Request request) {
            into.add(request(request));
        } else if (step instanceof Step.Pause pause) {
            into.add(new PauseInstruction(pause.min().toNanos(), pause.max().toNanos()));
        } else if (step instanceof Step.Run run) {
            into.add(new RunInstruction(run.action()));
        } else if (step instanceof Step.Call call) {
            into.add(new CallInstruction(series.of(call), call.function(), requestTimeoutNanos));
        } else if (step instanceof Step.Blocking blocking) {
            into.add(new BlockingInstruction(series.of(blocking), blocking.action()));
        } else if (step instanceof Step.Group group) {
            into.add(new GroupInstruction.Begin(series.of(group)));
            group.steps().forEach(inner -> compile(inner, into));
            into.add(new GroupInstruction.End());
        } else {
            throw new IllegalStateException("no instruction for " + step);
        }
    }

    private RequestInstruction request(Step.Request request) {
        boolean checksStatus = request.checks().stream()
                .anyMatch(check -> check instanceof Check.OfValue value && value.source() instanceof Source.Status);
        return new RequestInstruction(
                series.of(request),
                requests.compile(request),
                request.method().equals("HEAD"),
                request.timeout().map(timeout -> timeout.toNanos()).orElse(requestTimeoutNanos),
                request.checks().stream().map(this::check).toList(),
                checksStatus);
    }

    private ReadyCheck check(Check check) {
        return check instanceof Check.OfValue value
                ? ValueCheck.of(value, slots)
                : new LambdaCheck((Check.OfResponse) check);
    }
}
