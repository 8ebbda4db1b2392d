package io.throng.engine.internal.load;

import io.throng.engine.internal.time.Alarm;
import io.throng.plan.load.Move;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A number of users that is known for every moment: each move begins at its very instant, whatever became of the one
 * before. At the end of the schedule the users are stopped.
 */
final class ScheduledSource implements LoadSource {

    private final Ground ground;
    private final Population population;
    private final List<Move> moves;
    private final Window window;
    private final long lengthNanos;
    private final Alarm nextMove;
    private final Alarm end;
    private int begun;

    /** @param length of the schedule; empty when it has no end */
    ScheduledSource(
            Ground ground, Cast cast, List<Move> moves, Optional<Duration> length, Window window, SourceEvents events) {
        this.ground = ground;
        this.moves = moves;
        this.window = window;
        this.lengthNanos = length.map(Duration::toNanos).orElse(Window.ENDLESS);
        this.population = new Population(ground, cast, window.warmUp(), () -> over(events));
        this.nextMove = new Alarm(ground.control(), this::move);
        this.end = new Alarm(ground.control(), () -> events.ending(this));
    }

    @Override
    public void start() {
        if (lengthNanos != Window.ENDLESS) {
            end.at(window.startNanos() + lengthNanos);
        }
        move();
    }

    private void move() {
        long now = ground.control().clock().nanoTime();
        while (begun < moves.size() && atNanos(begun) <= now) {
            population.begin(populationMove(begun++));
        }
        if (begun < moves.size()) {
            nextMove.at(atNanos(begun));
        }
    }

    private PopulationMove populationMove(int index) {
        Move move = moves.get(index);
        boolean isLast = index + 1 == moves.size();
        long untilNanos = isLast ? endNanos() : Math.min(atNanos(index + 1), endNanos());
        return new PopulationMove(move.users(), move.usersPerSecond(), atNanos(index), untilNanos, isLast);
    }

    private long atNanos(int index) {
        return window.startNanos() + moves.get(index).at().toNanos();
    }

    private long endNanos() {
        long longest = Math.min(lengthNanos, window.longestNanos());
        return longest == Window.ENDLESS ? Window.ENDLESS : window.startNanos() + longest;
    }

    private void over(SourceEvents events) {
        cancel();
        events.over(this);
    }

    private void cancel() {
        nextMove.cancel();
        end.cancel();
    }

    @Override
    public void stop(long atNanos) {
        cancel();
        population.stop(Math.min(atNanos, endNanos()));
    }

    @Override
    public void hurry() {
        population.hurry();
    }

    @Override
    public void spent() {
        cancel();
        population.spent();
    }

    @Override
    public int users() {
        return population.size();
    }
}
