package io.throng.engine.internal.compile;

import static org.assertj.core.api.Assertions.assertThat;

import io.throng.engine.Engine;
import io.throng.engine.SimulatedResponse;
import io.throng.engine.internal.request.OriginTable;
import io.throng.engine.internal.session.SlotTable;
import io.throng.engine.internal.user.Instruction;
import io.throng.metrics.RunResult;
import io.throng.metrics.ScheduleStats;
import io.throng.plan.Body;
import io.throng.plan.HttpSettings;
import io.throng.plan.Load;
import io.throng.plan.Plan;
import io.throng.plan.ScenarioPlan;
import io.throng.plan.Step;
import io.throng.plan.TaskPlan;
import io.throng.plan.Template;
import io.throng.plan.Wait;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StepCompilerTest {

    private static final Step PAUSE = new Step.Pause(Duration.ZERO, Duration.ZERO);

    /** One step of every kind. */
    static List<Step> everyKind() {
        return List.of(
                new Step.Request(
                        "GET",
                        new Template("/"),
                        "/",
                        List.of(),
                        List.of(),
                        new Body.None(),
                        Optional.empty(),
                        List.of()),
                PAUSE,
                new Step.Run(session -> {}),
                new Step.Call("c", session -> subscriber -> {}),
                new Step.Blocking("b", session -> {}),
                new Step.Group("g", List.of(PAUSE)));
    }

    @Test
    void shouldBeTestedWithEveryKindOfStep() {
        assertThat(everyKind()).extracting(step -> (Object) step.getClass()).containsExactlyInAnyOrder((Object[])
                Step.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void shouldHaveAnInstructionForEveryKindOfStep(Step step) {
        List<Instruction> instructions = new ArrayList<>();

        compilerFor(step).compile(step, instructions);

        assertThat(instructions).hasSize(step instanceof Step.Group ? 3 : 1);
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void shouldHaveASimulatedInstructionForEveryKindOfStep(Step step) {
        Plan plan = planOf(step).withLoad(Load.DEFAULT.withIterations(1));

        RunResult result = Engine.simulate(plan, request -> SimulatedResponse.after(Duration.ZERO), List.of());

        assertThat(result.schedules())
                .singleElement()
                .extracting(ScheduleStats::begun)
                .isEqualTo(1L);
        assertThat(result.total().ok()).isEqualTo(result.requests().size());
        assertThat(result.groups()).allMatch(group -> group.ok() == 1);
    }

    @Test
    void shouldPutGroupsAroundTheirSteps() {
        Step nested = new Step.Group("outer", List.of(PAUSE, new Step.Group("inner", List.of(PAUSE)), PAUSE));
        List<Instruction> instructions = new ArrayList<>();

        compilerFor(nested).compile(nested, instructions);

        assertThat(instructions)
                .extracting(instruction -> instruction.getClass().getSimpleName())
                .containsExactly(
                        "Begin", "PauseInstruction", "Begin", "PauseInstruction", "End", "PauseInstruction", "End");
    }

    private static StepCompiler compilerFor(Step... steps) {
        Plan plan = planOf(steps);
        return new StepCompiler(new SeriesIndex(plan), new RealEffects(plan, new SlotTable(), new OriginTable(), "1"));
    }

    private static Plan planOf(Step... steps) {
        ScenarioPlan scenario = new ScenarioPlan(
                "s",
                1,
                OptionalInt.empty(),
                false,
                List.of(),
                List.of(new TaskPlan("t", 1, Arrays.asList(steps))),
                List.of(),
                new Wait.None(),
                Optional.empty());
        return new Plan(List.of(scenario), "http://h", HttpSettings.DEFAULT, Load.DEFAULT, OptionalLong.empty());
    }
}
