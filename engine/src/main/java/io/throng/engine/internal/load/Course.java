package io.throng.engine.internal.load;

import io.throng.engine.internal.time.Alarm;
import io.throng.engine.internal.time.Loop;
import io.throng.engine.internal.user.Script;
import io.throng.engine.internal.user.WarmUp;
import io.throng.plan.Load;
import io.throng.plan.Plan;
import io.throng.plan.Schedules;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The course of a run's load: every part begins at its time, at the start or after another, and all is over when the
 * last one is. On the control loop.
 */
public final class Course implements SourceEvents {

    /** Told of what concerns the whole run. */
    public interface Listener {

        /** The last source that still makes load has come to its end, and the run is to be stopped. */
        void ending();

        /** Nothing is under way, and nothing more will begin. */
        void over();

        /** The run cannot go on. */
        void broke(Throwable thrown);
    }

    private final Loop control;
    private final Load load;
    private final Listener listener;
    private final List<Part> waiting;
    private final Map<LoadSource, Part> running = new LinkedHashMap<>();
    private final Set<LoadSource> stopped = new HashSet<>();
    private long originNanos;

    /**
     * The course of a plan's load.
     *
     * @param scripts of the plan's scenarios, in its order
     * @param schedules what is known of the plan's loads
     */
    public static Course of(Plan plan, List<Script> scripts, Schedules schedules, Ground ground, Listener listener) {
        return new Course(ground.control(), plan.load(), new Parts(plan, scripts, schedules, ground).all(), listener);
    }

    private Course(Loop control, Load load, List<Part> parts, Listener listener) {
        this.control = control;
        this.load = load;
        this.waiting = new ArrayList<>(parts);
        this.listener = listener;
    }

    /** Lets everything begin that waits for nothing else. */
    public void start(long nanos) {
        originNanos = nanos;
        for (Part part : List.copyOf(waiting)) {
            if (part.beginning().after().isEmpty()) {
                beginAt(part, nanos + part.beginning().offset().toNanos());
            }
        }
    }

    private void beginAt(Part part, long nanos) {
        if (nanos <= control.clock().nanoTime()) {
            begin(part, nanos);
        } else {
            new Alarm(control, () -> begin(part, nanos)).at(nanos);
        }
    }

    private void begin(Part part, long startNanos) {
        if (waiting.remove(part)) {
            LoadSource source = part.maker().make(window(part, startNanos), this);
            running.put(source, part);
            source.start();
        }
    }

    private Window window(Part part, long startNanos) {
        long sinceOrigin = startNanos - originNanos;
        long longest = load.runTime()
                .map(Duration::toNanos)
                .map(time -> time - sinceOrigin)
                .orElse(Window.ENDLESS);
        long warmUp = Math.max(part.warmUp().toNanos(), load.warmUp().toNanos() - sinceOrigin);
        return new Window(startNanos, longest, new WarmUp(startNanos, startNanos + warmUp));
    }

    @Override
    public void ending(LoadSource source) {
        boolean isLast = waiting.isEmpty()
                && running.keySet().stream().allMatch(other -> other == source || stopped.contains(other));
        if (isLast) {
            listener.ending();
        } else {
            stop(source, control.clock().nanoTime());
        }
    }

    @Override
    public void over(LoadSource source) {
        Part part = running.remove(source);
        if (part == null) {
            return;
        }
        stopped.remove(source);
        long now = control.clock().nanoTime();
        for (Part next : List.copyOf(waiting)) {
            if (next.isAfter(part)) {
                beginAt(next, now + next.beginning().offset().toNanos());
            }
        }
        tellIfOver();
    }

    @Override
    public void broke(Throwable thrown) {
        listener.broke(thrown);
    }

    /**
     * Lets everything end in phases; what still waits never begins.
     *
     * @param atNanos what is due from this moment on does not happen
     */
    public void stop(long atNanos) {
        waiting.clear();
        List.copyOf(running.keySet()).forEach(source -> stop(source, atNanos));
        tellIfOver();
    }

    private void stop(LoadSource source, long atNanos) {
        if (stopped.add(source)) {
            source.stop(atNanos);
        }
    }

    /** Does not wait for what is stopping. */
    public void hurry() {
        List.copyOf(running.keySet()).forEach(LoadSource::hurry);
    }

    /** No iteration is left to be begun; what still waits never begins. */
    public void spent() {
        waiting.clear();
        List.copyOf(running.keySet()).forEach(LoadSource::spent);
        tellIfOver();
    }

    /** Moves the users that can be steered from outside. */
    public void moveTo(int users, double usersPerSecond) {
        for (LoadSource source : List.copyOf(running.keySet())) {
            if (source instanceof SteadySource steady) {
                steady.moveTo(users, usersPerSecond);
            }
        }
    }

    /** Users of the closed model that have not ended. */
    public int users() {
        return running.keySet().stream().mapToInt(LoadSource::users).sum();
    }

    private void tellIfOver() {
        if (waiting.isEmpty() && running.isEmpty()) {
            listener.over();
        }
    }
}
