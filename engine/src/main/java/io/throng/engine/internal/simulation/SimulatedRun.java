package io.throng.engine.internal.simulation;

import io.throng.metrics.RunResult;
import io.throng.plan.internal.Durations;
import java.time.Duration;
import java.util.Optional;

/**
 * Takes a simulation to its end. An interrupt of the calling thread stops the load gracefully, in virtual time, and is
 * noted again at the end.
 */
public final class SimulatedRun {

    /** A load whose length nobody knows before must have ended by then. */
    public static final Duration LONGEST = Duration.ofHours(24);

    private static final long MOST_THINGS_AT_A_MOMENT = 10_000_000;

    private final Simulation simulation;
    private final long mostNanos;
    private final Standstill standstill = new Standstill(MOST_THINGS_AT_A_MOMENT);
    private Optional<RuntimeException> failure = Optional.empty();
    private boolean interrupted;

    /** @param endlessness of the load */
    public SimulatedRun(Simulation simulation, Endlessness endlessness) {
        this.simulation = simulation;
        this.mostNanos = endlessness == Endlessness.ENDS ? Long.MAX_VALUE : LONGEST.toNanos();
    }

    /**
     * Runs it, and waits for the reports.
     *
     * @throws IllegalStateException when there cannot be a result; the reports have what had happened until then
     */
    public RunResult run() {
        try {
            simulation.start();
            simulation.runWhile(this::goesOn);
            if (!simulation.isOver()) {
                simulation.stopNow();
            }
            RunResult result = simulation.complete(SimulatedRun::onThreadOfItsOwn);
            if (failure.isPresent()) {
                throw failure.get();
            }
            return result;
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Reports are waited for where no interrupt comes. */
    private static void onThreadOfItsOwn(Runnable end) {
        Thread thread = new Thread(end, "throng-end");
        thread.setDaemon(true);
        thread.start();
    }

    private boolean goesOn() {
        if (Thread.interrupted()) {
            interrupted = true;
            simulation.stop();
        }
        failure = simulation.broken().or(this::tooMuch);
        return failure.isEmpty();
    }

    private Optional<RuntimeException> tooMuch() {
        long now = simulation.elapsedNanos();
        if (standstill.isReached(now)) {
            return Optional.of(new IllegalStateException("the simulation does not get on: at "
                    + Durations.text(Duration.ofNanos(now))
                    + " the users do one thing after the other and nothing takes any time, expected a wait time, or a"
                    + " response model whose answers take more than 0s"));
        }
        if (now > mostNanos) {
            return Optional.of(new IllegalStateException("the load has not ended after " + Durations.text(LONGEST)
                    + " of virtual time, expected a shape or iterations that end it before, or a run time"));
        }
        return Optional.empty();
    }
}
