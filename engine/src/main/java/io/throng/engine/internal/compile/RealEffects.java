package io.throng.engine.internal.compile;

import io.throng.engine.internal.check.LambdaCheck;
import io.throng.engine.internal.check.ReadyCheck;
import io.throng.engine.internal.check.ValueCheck;
import io.throng.engine.internal.request.OriginTable;
import io.throng.engine.internal.request.RequestCompiler;
import io.throng.engine.internal.session.SlotTable;
import io.throng.engine.internal.user.BlockingInstruction;
import io.throng.engine.internal.user.CallInstruction;
import io.throng.engine.internal.user.Instruction;
import io.throng.engine.internal.user.RequestInstruction;
import io.throng.engine.internal.user.RunInstruction;
import io.throng.plan.Check;
import io.throng.plan.Plan;
import io.throng.plan.Source;
import io.throng.plan.Step;
import java.util.List;

/** Sends requests, makes checks, runs lambdas. */
final class RealEffects implements Effects {

    private final SlotTable slots;
    private final RequestCompiler requests;
    private final long requestTimeoutNanos;

    RealEffects(Plan plan, SlotTable slots, OriginTable origins, String version) {
        this.slots = slots;
        this.requests = new RequestCompiler(plan, slots, origins, version);
        this.requestTimeoutNanos = plan.http().requestTimeout().toNanos();
    }

    @Override
    public List<Instruction> entrance() {
        return List.of();
    }

    @Override
    public Instruction request(int series, Step.Request request) {
        boolean checksStatus = request.checks().stream()
                .anyMatch(check -> check instanceof Check.OfValue value && value.source() instanceof Source.Status);
        return new RequestInstruction(
                series,
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

    @Override
    public Instruction call(int series, Step.Call call) {
        return new CallInstruction(series, call.function(), requestTimeoutNanos);
    }

    @Override
    public Instruction blocking(int series, Step.Blocking blocking) {
        return new BlockingInstruction(series, blocking.action());
    }

    @Override
    public Instruction run(Step.Run run) {
        return new RunInstruction(run.action());
    }
}
