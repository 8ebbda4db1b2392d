package io.throng.engine.internal.compile;

import io.throng.engine.internal.request.OriginTable;
import io.throng.engine.internal.session.SlotTable;
import io.throng.engine.internal.user.Block;
import io.throng.engine.internal.user.Instruction;
import io.throng.engine.internal.user.Rhythm;
import io.throng.engine.internal.user.Script;
import io.throng.engine.internal.user.TaskChoice;
import io.throng.metrics.internal.SeriesTable;
import io.throng.plan.ConnectionUse;
import io.throng.plan.Plan;
import io.throng.plan.ScenarioPlan;
import io.throng.plan.Schedules;
import io.throng.plan.Step;
import io.throng.plan.TaskPlan;
import java.util.ArrayList;
import java.util.List;

/** Turns a valid plan into a program. */
public final class PlanCompiler {

    /** Makes the effects of one scenario. */
    @FunctionalInterface
    public interface EffectsOfScenario {

        /**
         * The effects that users of one scenario have.
         *
         * @param slots the variables of the scenario, to be added to
         * @param series what the numbers of series mean
         * @param pooled whether its users share connections
         */
        Effects of(SlotTable slots, SeriesTable series, boolean pooled);
    }

    private final Plan plan;
    private final Schedules schedules;
    private final SeriesIndex series;
    private final OriginTable origins = new OriginTable();
    private final EffectsOfScenario effects;

    /**
     * For a real run.
     *
     * @param schedules of the plan
     * @param version of Throng, for the User-Agent header
     */
    public PlanCompiler(Plan plan, Schedules schedules, String version) {
        this.plan = plan;
        this.schedules = schedules;
        this.series = new SeriesIndex(plan);
        this.effects = (slots, table, pooled) -> new RealEffects(plan, slots, origins, version);
    }

    /**
     * For a run with other effects.
     *
     * @param schedules of the plan
     */
    public PlanCompiler(Plan plan, Schedules schedules, EffectsOfScenario effects) {
        this.plan = plan;
        this.schedules = schedules;
        this.series = new SeriesIndex(plan);
        this.effects = effects;
    }

    public Program compile() {
        List<Script> scripts = new ArrayList<>();
        for (ScenarioPlan scenario : plan.scenarios()) {
            scripts.add(script(scripts.size(), scenario));
        }
        return new Program(scripts, schedules, series.table(), origins);
    }

    private Script script(int index, ScenarioPlan scenario) {
        SlotTable slots = new SlotTable();
        boolean pooled = isPooled(scenario);
        Effects outward = effects.of(slots, series.table(), pooled);
        StepCompiler steps = new StepCompiler(series, outward);
        String place = "scenario \"" + scenario.name() + "\"";
        List<Block> tasks = scenario.tasks().stream()
                .map(task -> block(place + " > task \"" + task.name() + "\"", List.of(), task.steps(), steps))
                .toList();
        List<Integer> weights = scenario.tasks().stream().map(TaskPlan::weight).toList();
        return new Script(
                index,
                place,
                slots,
                block(place + " > on start", outward.entrance(), scenario.onStart(), steps),
                new TaskChoice(tasks, weights, scenario.inOrder()),
                block(place + " > on stop", List.of(), scenario.onStop(), steps),
                Rhythm.of(scenario.thinkTime()),
                iterations(scenario),
                pooled);
    }

    /** Who arrives runs its scenario once: one task, or all of them where they are done in order. */
    private long iterations(ScenarioPlan scenario) {
        if (!plan.hasArrivals(scenario)) {
            return plan.load().iterations().orElse(Long.MAX_VALUE);
        }
        return scenario.inOrder()
                ? scenario.tasks().stream().mapToLong(TaskPlan::weight).sum()
                : 1;
    }

    private boolean isPooled(ScenarioPlan scenario) {
        ConnectionUse use = plan.http().connections();
        return use instanceof ConnectionUse.Shared
                || (use instanceof ConnectionUse.ByModel && plan.hasArrivals(scenario));
    }

    private static Block block(String place, List<Instruction> before, List<Step> steps, StepCompiler compiler) {
        List<Instruction> instructions = new ArrayList<>(before);
        steps.forEach(step -> compiler.compile(step, instructions));
        return new Block(place, instructions);
    }
}
