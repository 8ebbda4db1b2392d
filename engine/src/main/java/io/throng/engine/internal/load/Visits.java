package io.throng.engine.internal.load;

import io.throng.engine.internal.user.Keeper;
import io.throng.engine.internal.user.Script;
import io.throng.engine.internal.user.VirtualUser;
import io.throng.engine.internal.user.WarmUp;
import io.throng.engine.internal.user.Worker;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Users that have arrived on one loop and have not ended. On that loop. */
final class Visits implements Leavers {

    private final Worker worker;
    private final WarmUp warmUp;
    private final InFlightLimit limit;
    private final Runnable onEnd;
    private @Nullable Visit newest;

    /**
     * @param limit where the place of each is given back
     * @param onEnd told of each that has ended
     */
    Visits(Worker worker, WarmUp warmUp, InFlightLimit limit, Runnable onEnd) {
        this.worker = worker;
        this.warmUp = warmUp;
        this.limit = limit;
        this.onEnd = onEnd;
    }

    /** One arrives, to whom a place and an iteration have been given. */
    void begin(Script script, long number, long meantNanos) {
        worker.visitorCame();
        Visit visit = new Visit(script, number);
        visit.older = newest;
        if (newest != null) {
            newest.newer = visit;
        }
        newest = visit;
        visit.user.arrive(meantNanos);
    }

    @Override
    public void tellAll(Consumer<VirtualUser> message) {
        List<Visit> present = new ArrayList<>();
        for (Visit visit = newest; visit != null; visit = visit.older) {
            present.add(visit);
        }
        present.forEach(visit -> message.accept(visit.user));
    }

    @Override
    public boolean haveEnded() {
        return newest == null;
    }

    /** One of them; its own node in a list, so that no map is needed to find it again. */
    private final class Visit implements Keeper {

        private final VirtualUser user;
        private @Nullable Visit older;
        private @Nullable Visit newer;

        private Visit(Script script, long number) {
            user = new VirtualUser(worker, script, number, warmUp, this);
        }

        @Override
        public void ended() {
            unlink();
            worker.visitorLeft();
            limit.leave();
            onEnd.run();
        }

        private void unlink() {
            if (newer == null) {
                newest = older;
            } else {
                newer.older = older;
            }
            if (older != null) {
                older.newer = newer;
            }
            older = null;
            newer = null;
        }
    }
}
