package io.throng.engine.internal.run;

import io.throng.engine.internal.time.Loop;
import io.throng.engine.internal.user.IterationBudget;
import io.throng.engine.internal.user.Script;
import io.throng.engine.internal.user.VirtualUser;
import io.throng.engine.internal.user.Worker;
import io.throng.plan.ScenarioPlan;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All virtual users of a run. Moves their number to a target, one at a time and evenly in time: number k of a move is
 * due k / rate seconds after its begin. Users are dealt out to the workers in turn; the newest go first. On the control
 * loop.
 */
final class Population {

    private static final double NANOS_PER_SECOND = 1e9;
    private static final double LONGEST_MOVE_NANOS = Long.MAX_VALUE / 2.0;

    private final Loop control;
    private final List<Worker> workers;
    private final List<Script> scripts;
    private final IterationBudget budget;
    private final long seed;
    private final long stopTimeoutNanos;
    private final Runnable onEmpty;
    private final UserShare share;
    private final Alarm nextMove;
    private final Deque<Seat> seats = new ArrayDeque<>();
    private final Map<VirtualUser, Seat> living = new HashMap<>();
    private final List<Retirement> retirements = new ArrayList<>();
    private final int[] numbers;
    private int started;
    private int asked;
    private int target;
    private int present;
    private boolean stopped;
    private double rate;
    private long moveStartNanos;
    private long moved;

    /** @param onEmpty called when the last user has ended and no other will start, unless nobody was asked for */
    Population(
            Loop control,
            List<Worker> workers,
            List<Script> scripts,
            List<ScenarioPlan> scenarios,
            IterationBudget budget,
            long seed,
            long stopTimeoutNanos,
            Runnable onEmpty) {
        this.control = control;
        this.workers = workers;
        this.scripts = scripts;
        this.budget = budget;
        this.seed = seed;
        this.stopTimeoutNanos = stopTimeoutNanos;
        this.onEmpty = onEmpty;
        this.share = new UserShare(scenarios);
        this.numbers = new int[scripts.size()];
        this.nextMove = new Alarm(control, this::move);
    }

    /** Users started and not yet ended. */
    int size() {
        return living.size();
    }

    /**
     * Begins to move the number of users to a target, from where it is now.
     *
     * @param usersPerSecond more than 0
     */
    void moveTo(int users, double usersPerSecond) {
        asked = users;
        target = users;
        rate = usersPerSecond;
        moveStartNanos = control.clock().nanoTime();
        moved = 0;
        move();
    }

    private void move() {
        long now = control.clock().nanoTime();
        List<Seat> leaving = new ArrayList<>();
        while (isMoving() && dueNanos() <= now) {
            if (present < target) {
                if (!startOne()) {
                    target = present;
                }
            } else {
                leaving.add(removeNewest());
            }
            moved++;
        }
        if (!leaving.isEmpty()) {
            retire(leaving);
        }
        if (isMoving()) {
            nextMove.at(dueNanos());
        }
    }

    private boolean isMoving() {
        return present != target && !budget.isSpent();
    }

    private long dueNanos() {
        return moveStartNanos + (long) Math.min(LONGEST_MOVE_NANOS, Math.ceil(moved * NANOS_PER_SECOND / rate));
    }

    private boolean startOne() {
        int scenario = share.take();
        if (scenario < 0) {
            return false;
        }
        Worker worker = workers.get(started++ % workers.size());
        VirtualUser user = new VirtualUser(worker, scripts.get(scenario), seed, numbers[scenario]++);
        Seat seat = new Seat(scenario, worker, user);
        seats.addLast(seat);
        present++;
        living.put(user, seat);
        seat.tell(VirtualUser::start);
        return true;
    }

    /** Takes the newest user out; seats that others have left by themselves go with it. */
    private Seat removeNewest() {
        Seat seat = seats.removeLast();
        share.giveBack(seat.scenario);
        while (seat.ended) {
            seat = seats.removeLast();
            share.giveBack(seat.scenario);
        }
        seat.isLeaving = true;
        present--;
        return seat;
    }

    private void retire(List<Seat> leaving) {
        retirements.removeIf(Retirement::isOver);
        retirements.add(new Retirement(leaving, control, stopTimeoutNanos));
    }

    /** Starts nobody any more and lets everybody stop. */
    void stop() {
        stopped = true;
        nextMove.cancel();
        retire(new ArrayList<>(seats));
        seats.clear();
        tellIfEmpty();
    }

    /** Does not wait for users that are stopping. */
    void hurry() {
        retirements.forEach(Retirement::hurry);
    }

    /** A user has ended. */
    void ended(VirtualUser user) {
        Seat seat = living.remove(user);
        if (seat != null) {
            seat.ended = true;
            if (!seat.isLeaving) {
                endedByItself();
            }
            tellIfEmpty();
        }
    }

    /** Nobody takes the place of a user that has nothing more to do. */
    private void endedByItself() {
        present--;
        if (present < target) {
            target--;
        }
    }

    private void tellIfEmpty() {
        boolean isDone = asked > 0 && present >= target;
        if (living.isEmpty() && (stopped || budget.isSpent() || isDone)) {
            nextMove.cancel();
            retirements.forEach(Retirement::cancel);
            onEmpty.run();
        }
    }
}
