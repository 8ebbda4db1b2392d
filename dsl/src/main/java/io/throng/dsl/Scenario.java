package io.throng.dsl;

import io.throng.plan.ScenarioPlan;
import io.throng.plan.TaskPlan;
import io.throng.plan.Wait;
import io.throng.plan.load.LatePolicy;
import io.throng.session.Session;
import io.throng.session.ThrowingFunction;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What one kind of virtual user does: tasks, chosen by weight, with a wait between them. Of the words for waiting the
 * last one counts; without any there is no wait.
 */
public final class Scenario {

    private final ScenarioPlan plan;

    private Scenario(ScenarioPlan plan) {
        this.plan = plan;
    }

    static Scenario named(String name) {
        return new Scenario(new ScenarioPlan(
                name,
                1,
                OptionalInt.empty(),
                false,
                List.of(),
                List.of(),
                List.of(),
                new Wait.None(),
                Optional.empty()));
    }

    /** Adds a task of weight 1, named after its steps. */
    public Scenario task(Step... steps) {
        return task(1, steps);
    }

    /** Adds a task, named after its steps. */
    public Scenario task(int weight, Step... steps) {
        List<io.throng.plan.Step> planned = planned(steps);
        return addTask(weight, defaultName(planned), planned);
    }

    /** Adds a named task of weight 1. */
    public Scenario task(String name, Step... steps) {
        return task(1, name, steps);
    }

    /**
     * Adds a task. It may have the same steps as another one.
     *
     * @param weight its share among the tasks of this scenario, 1 or more; with {@link #inOrder()} how often it is done
     *     in a row
     * @param name for messages and descriptions
     * @param steps done one after the other, one at least
     */
    public Scenario task(int weight, String name, Step... steps) {
        return addTask(weight, name, planned(steps));
    }

    private static String defaultName(List<io.throng.plan.Step> steps) {
        return steps.isEmpty() ? "" : steps.get(0).label() + (steps.size() > 1 ? " …" : "");
    }

    private Scenario addTask(int weight, String name, List<io.throng.plan.Step> steps) {
        List<TaskPlan> tasks = new ArrayList<>(plan.tasks());
        tasks.add(new TaskPlan(name, weight, steps));
        return new Scenario(plan.withTasks(tasks));
    }

    /** What each user does once before its first task; replaces an earlier one. A user that fails to start stops. */
    public Scenario onStart(Step... steps) {
        return new Scenario(plan.withOnStart(planned(steps)));
    }

    /** What each user that has started does once after its last task; replaces an earlier one. */
    public Scenario onStop(Step... steps) {
        return new Scenario(plan.withOnStop(planned(steps)));
    }

    /** Does tasks in declared order, over and over, instead of by chance. */
    public Scenario inOrder() {
        return new Scenario(plan.withTasksInOrder());
    }

    /** The share of the test's users that this scenario gets, 1 or more, 1 by default; replaces a fixed count. */
    public Scenario weight(int weight) {
        return new Scenario(plan.withShare(weight, OptionalInt.empty()));
    }

    /** Exactly how many of the test's users this scenario gets, 1 or more; they start first, whatever the weights. */
    public Scenario fixedCount(int users) {
        return new Scenario(plan.withShare(plan.weight(), OptionalInt.of(users)));
    }

    /** Waits after each iteration so many seconds, chosen evenly between two bounds. */
    public Scenario waitBetween(double minSeconds, double maxSeconds) {
        return waitBetween(DurationWords.seconds(minSeconds), DurationWords.seconds(maxSeconds));
    }

    /** Waits after each iteration for a time chosen evenly between two bounds. */
    public Scenario waitBetween(Duration min, Duration max) {
        return thinkTime(new Wait.Between(min, max));
    }

    /** Waits so many seconds after each iteration. */
    public Scenario waitConstant(double seconds) {
        return waitConstant(DurationWords.seconds(seconds));
    }

    /** Waits after each iteration. */
    public Scenario waitConstant(Duration duration) {
        return waitBetween(duration, duration);
    }

    /** Begins an iteration every so many seconds, see {@link #pacing(Duration)}. */
    public Scenario pacing(double seconds) {
        return pacing(DurationWords.seconds(seconds));
    }

    /**
     * Begins iterations on a schedule of each user's own: number k is due k periods after the first, however long they
     * take. One that is late begins at once, unless a {@link #pacing(Duration, LatePolicy) late policy} says otherwise, and
     * its lateness counts in the response time of its first request.
     *
     * @param period more than zero
     */
    public Scenario pacing(Duration period) {
        return thinkTime(new Wait.Pacing(period));
    }

    /**
     * Begins iterations on a schedule of each user's own, see {@link #pacing(Duration)}.
     *
     * @param period more than zero
     * @param late what becomes of iterations whose user is still busy when they are due
     */
    public Scenario pacing(Duration period, LatePolicy late) {
        return thinkTime(new Wait.Pacing(period, late));
    }

    /**
     * Begins so many iterations a second in each user: {@link #pacing} with one over the rate.
     *
     * @throws IllegalArgumentException when not a finite number above 0
     */
    public Scenario throughput(double perSecond) {
        return pacing(period(perSecond));
    }

    /**
     * Begins so many iterations a second in each user: {@link #pacing(Duration, LatePolicy)} with one over the rate.
     *
     * @throws IllegalArgumentException when not a finite number above 0
     */
    public Scenario throughput(double perSecond, LatePolicy late) {
        return pacing(period(perSecond), late);
    }

    private static Duration period(double perSecond) {
        if (!(perSecond > 0) || !Double.isFinite(perSecond)) {
            throw new IllegalArgumentException(
                    "throughput is " + perSecond + ", expected a finite number above 0 per second");
        }
        return DurationWords.seconds(1 / perSecond);
    }

    /** Goes on at once after each iteration. */
    public Scenario noWait() {
        return thinkTime(new Wait.None());
    }

    /**
     * Waits after each iteration as long as a lambda says.
     *
     * @param function called on the event loop; must not block. When it throws or returns null or less than zero, that
     *     is counted as an exception and the user waits one second
     */
    public Scenario waitTime(ThrowingFunction<Session, Duration> function) {
        return thinkTime(new Wait.Computed(function));
    }

    private Scenario thinkTime(Wait wait) {
        return new Scenario(plan.withThinkTime(wait));
    }

    private static List<io.throng.plan.Step> planned(Step... steps) {
        return Arrays.stream(steps).map(Step::toPlan).toList();
    }

    ScenarioPlan toPlan() {
        return plan;
    }
}
