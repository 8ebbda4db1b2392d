package io.throng.engine.internal.load;

import io.throng.engine.internal.time.Alarm;
import io.throng.engine.internal.time.Loop;
import io.throng.engine.internal.user.Script;
import io.throng.engine.internal.user.VirtualUser;
import io.throng.engine.internal.user.WarmUp;
import io.throng.plan.load.Move;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Virtual users of the closed model that are told to be so many. Moves their number to a target, one at a time and
 * evenly in time: number k of a move is due k / rate seconds after its begin. A move lasts until the next one begins and
 * not a moment longer: whoever would be due at that very instant is not moved by it. The newest go first. On the control
 * loop.
 */
final class Population {

    private final Ground ground;
    private final Loop control;
    private final List<Script> scripts;
    private final WarmUp warmUp;
    private final Runnable onEmpty;
    private final UserShare share;
    private final Alarm nextMove;
    private final Deque<Seat> seats = new ArrayDeque<>();
    private final List<Retirement> retirements = new ArrayList<>();
    private int living;
    private int present;
    private int target;
    private PopulationMove move;
    private long moved;
    private boolean stopped;

    /**
     * @param warmUp of the load
     * @param onEmpty called when the last user has ended and no other will start, unless nobody was asked for
     */
    Population(Ground ground, Cast cast, WarmUp warmUp, Runnable onEmpty) {
        this.ground = ground;
        this.control = ground.control();
        this.scripts = cast.scripts();
        this.warmUp = warmUp;
        this.onEmpty = onEmpty;
        this.share = new UserShare(cast.plans());
        this.nextMove = new Alarm(control, this::move);
        this.move = PopulationMove.now(0, 1, control.clock().nanoTime());
    }

    /** Users started and not yet ended. */
    int size() {
        return living;
    }

    /** Begins to move the number of users to a target now, from where it is. */
    void moveTo(int users, double usersPerSecond) {
        begin(PopulationMove.now(users, usersPerSecond, control.clock().nanoTime()));
    }

    /** Begins a move, whose time must have come, in place of the one before. */
    void begin(PopulationMove next) {
        move = move.until(next.atNanos());
        move();
        move = next;
        target = next.users();
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
            retire(leaving, now);
        }
        if (isMoving()) {
            nextMove.at(dueNanos());
        }
    }

    private boolean isMoving() {
        return present != target
                && dueNanos() < move.untilNanos()
                && !ground.budget().isSpent();
    }

    private long dueNanos() {
        return move.atNanos() + Move.dueNanos(moved, move.usersPerSecond());
    }

    private boolean startOne() {
        int scenario = share.take();
        if (scenario < 0) {
            return false;
        }
        Script script = scripts.get(scenario);
        Dealer dealer = ground.dealer();
        long number = dealer.nextNumber(script.index());
        Seat seat = new Seat(this, dealer.nextWorker(), script, number, warmUp);
        seats.addLast(seat);
        present++;
        living++;
        seat.user().tell(VirtualUser::start);
        return true;
    }

    /** Takes the newest user out; seats that others have left by themselves go with it. */
    private Seat removeNewest() {
        Seat seat = removeLast();
        while (seat.isFree) {
            seat = removeLast();
        }
        seat.isLeaving = true;
        present--;
        return seat;
    }

    private Seat removeLast() {
        Seat seat = seats.removeLast();
        share.giveBack(scripts.indexOf(seat.user().script()));
        return seat;
    }

    private void retire(List<Seat> leaving, long atNanos) {
        retirements.removeIf(Retirement::isOver);
        retirements.add(new Retirement(new Seat.Vacated(leaving), control, ground.stopTimeoutNanos(), atNanos));
    }

    /**
     * Starts nobody any more and lets everybody stop.
     *
     * @param atNanos when the load ended
     */
    void stop(long atNanos) {
        stopped = true;
        nextMove.cancel();
        retire(new ArrayList<>(seats), atNanos);
        seats.clear();
        tellIfEmpty();
    }

    /** Does not wait for users that are stopping. */
    void hurry() {
        retirements.forEach(Retirement::hurry);
    }

    /** No iteration is left to be begun. */
    void spent() {
        nextMove.cancel();
        tellIfEmpty();
    }

    /** A user has ended; on its loop. */
    void userEnded(Seat seat) {
        control.execute(() -> vacated(seat));
    }

    private void vacated(Seat seat) {
        seat.isFree = true;
        living--;
        if (!seat.isLeaving) {
            endedByItself();
        }
        tellIfEmpty();
    }

    /** Nobody takes the place of a user that has nothing more to do. */
    private void endedByItself() {
        present--;
        if (present < target) {
            target--;
        }
    }

    private void tellIfEmpty() {
        boolean isDone = move.isLast() && move.users() > 0 && present >= target;
        if (living == 0 && (stopped || ground.budget().isSpent() || isDone)) {
            nextMove.cancel();
            retirements.forEach(Retirement::cancel);
            onEmpty.run();
        }
    }
}
