package io.throng.engine.internal.load;

import io.throng.engine.internal.time.Alarm;
import io.throng.engine.internal.time.Loop;
import io.throng.engine.internal.user.Worker;
import io.throng.plan.load.ArrivalTimes;
import io.throng.plan.load.OpenLoad;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Users that arrive by themselves, on every loop those that belong to it. */
final class ArrivalSource implements LoadSource {

    private final Loop control;
    private final OpenLoad load;
    private final Window window;
    private final SourceEvents events;
    private final List<Worker> workers;
    private final List<ArrivalStream> streams = new ArrayList<>();
    private final Alarm end;
    private int streamsLeft;
    private boolean isEnding;

    /** @param times for each worker, in the same order */
    ArrivalSource(
            Ground ground, Cast cast, OpenLoad load, List<ArrivalTimes> times, Window window, SourceEvents events) {
        this.control = ground.control();
        this.load = load;
        this.window = window;
        this.events = events;
        this.workers = ground.workers();
        this.end = new Alarm(control, this::ending);
        this.streamsLeft = workers.size();
        InFlightLimit limit = new InFlightLimit(load.maxInFlight());
        for (int i = 0; i < workers.size(); i++) {
            streams.add(new ArrivalStream(
                    workers.get(i),
                    times.get(i),
                    new ArrivalShare(cast),
                    load.late(),
                    limit,
                    window,
                    ground.stopTimeoutNanos(),
                    () -> control.execute(this::streamDone)));
        }
    }

    @Override
    public void start() {
        load.length().map(Duration::toNanos).ifPresent(length -> end.at(window.startNanos() + length));
        tellAll(ArrivalStream::release);
    }

    private void tellAll(Consumer<ArrivalStream> message) {
        for (int i = 0; i < streams.size(); i++) {
            ArrivalStream stream = streams.get(i);
            workers.get(i).loop().execute(() -> message.accept(stream));
        }
    }

    private void streamDone() {
        streamsLeft--;
        tellIfOver();
    }

    private void ending() {
        isEnding = true;
        end.cancel();
        tellIfOver();
    }

    /** A load may last longer than its last arrival. */
    private void tellIfOver() {
        if (isEnding && streamsLeft == 0) {
            events.over(this);
        }
    }

    @Override
    public void stop(long atNanos) {
        tellAll(stream -> stream.stop(atNanos));
        ending();
    }

    @Override
    public void hurry() {
        tellAll(ArrivalStream::hurry);
    }

    @Override
    public void spent() {
        tellAll(ArrivalStream::close);
        ending();
    }

    @Override
    public int users() {
        return 0;
    }
}
