package io.throng.engine.internal.compile;

import io.throng.engine.internal.request.OriginTable;
import io.throng.engine.internal.session.SlotTable;
import io.throng.engine.internal.user.Block;
import io.throng.engine.internal.user.Instruction;
import io.throng.engine.internal.user.Script;
import io.throng.engine.internal.user.TaskChoice;
import io.throng.engine.internal.user.ThinkTime;
import io.throng.plan.ConnectionUse;
import io.throng.plan.Plan;
import io.throng.plan.ScenarioPlan;
import io.throng.plan.Step;
import io.throng.plan.TaskPlan;
import java.util.ArrayList;
import java.util.List;

/** Turns a valid plan into a program. */
public final class PlanCompiler {

    private final Plan plan;
    private final String version;
    private final SeriesIndex series;
    private final OriginTable origins = new OriginTable();

    /** @param version of Throng, for the User-Agent header */
    public PlanCompiler(Plan plan, String version) {
        this.plan = plan;
        this.version = version;
        this.series = new SeriesIndex(plan);
    }

    public Program compile() {
        List<Script> scripts = new ArrayList<>();
        for (ScenarioPlan scenario : plan.scenarios()) {
            scripts.add(script(scripts.size(), scenario));
        }
        return new Program(scripts, series.table(), origins);
    }

    private Script script(int index, ScenarioPlan scenario) {
        SlotTable slots = new SlotTable();
        StepCompiler steps = new StepCompiler(plan, slots, origins, series, version);
        String place = "scenario \"" + scenario.name() + "\"";
        List<Block> tasks = scenario.tasks().stream()
                .map(task -> block(place + " > task \"" + task.name() + "\"", task.steps(), steps))
                .toList();
        List<Integer> weights = scenario.tasks().stream().map(TaskPlan::weight).toList();
        return new Script(
                index,
                place,
                slots,
                block(place + " > on start", scenario.onStart(), steps),
                new TaskChoice(tasks, weights, scenario.inOrder()),
                block(place + " > on stop", scenario.onStop(), steps),
                ThinkTime.of(scenario.thinkTime()),
                iterations(scenario),
                isPooled(scenario));
    }

    /** Who arrives runs its scenario once: one task, or all of them where they are done in order. */
    private long iterations(ScenarioPlan scenario) {
        long once = scenario.inOrder()
                ? scenario.tasks().stream().mapToLong(TaskPlan::weight).sum()
                : 1;
        return plan.load().iterations().orElse(plan.hasArrivals(scenario) ? once : Long.MAX_VALUE);
    }

    private boolean isPooled(ScenarioPlan scenario) {
        ConnectionUse use = plan.http().connections();
        return use instanceof ConnectionUse.Shared
                || (use instanceof ConnectionUse.ByModel && plan.hasArrivals(scenario));
    }

    private static Block block(String place, List<Step> steps, StepCompiler compiler) {
        List<Instruction> instructions = new ArrayList<>();
        steps.forEach(step -> compiler.compile(step, instructions));
        return new Block(place, instructions);
    }
}
