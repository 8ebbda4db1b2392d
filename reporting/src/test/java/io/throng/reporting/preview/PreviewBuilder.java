package io.throng.reporting.preview;

import io.throng.metrics.Preview;
import io.throng.metrics.Preview.CutOff;
import io.throng.metrics.Preview.Expected;
import io.throng.metrics.Preview.Moment;
import io.throng.metrics.RunInfo;
import io.throng.reporting.RunBuilder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.IntUnaryOperator;
import java.util.function.LongUnaryOperator;

/** Makes previews from the course of their load, in moments of one length. */
final class PreviewBuilder {

    private final Duration moment;
    private final int count;
    private IntUnaryOperator users = index -> 0;
    private LongUnaryOperator arrivals = index -> 0;
    private final List<Expected> requests = new ArrayList<>();
    private String target = "http://127.0.0.1:5000";
    private List<String> warnings = List.of();
    private boolean endless;
    private long dropped;
    private long warmUpRequests;
    private Optional<CutOff> cutOff = Optional.empty();
    private Optional<String> failure = Optional.empty();

    private PreviewBuilder(Duration moment, int count) {
        this.moment = moment;
        this.count = count;
    }

    static PreviewBuilder moments(int count, Duration each) {
        return new PreviewBuilder(each, count);
    }

    /** Most users of every moment. */
    PreviewBuilder users(IntUnaryOperator byIndex) {
        users = byIndex;
        return this;
    }

    PreviewBuilder arrivals(LongUnaryOperator byIndex) {
        arrivals = byIndex;
        return this;
    }

    PreviewBuilder requests(String method, String name, long expected) {
        requests.add(new Expected(method, name, expected));
        return this;
    }

    PreviewBuilder target(String url) {
        target = url;
        return this;
    }

    PreviewBuilder warnings(String... sentences) {
        warnings = List.of(sentences);
        return this;
    }

    PreviewBuilder endless() {
        endless = true;
        return this;
    }

    PreviewBuilder dropped(long neverBegun) {
        dropped = neverBegun;
        return this;
    }

    PreviewBuilder warmUp(long count) {
        warmUpRequests = count;
        return this;
    }

    /** What there is of it is only the beginning of a load of that length. */
    PreviewBuilder cutOffFrom(Duration length, long arrivals) {
        cutOff = Optional.of(new CutOff(Optional.of(length), OptionalLong.of(arrivals)));
        return this;
    }

    /** Nobody knows how long the whole load is. */
    PreviewBuilder cutOff() {
        cutOff = Optional.of(new CutOff(Optional.empty(), OptionalLong.empty()));
        return this;
    }

    PreviewBuilder failing(String why) {
        failure = Optional.of(why);
        return this;
    }

    Preview build() {
        List<Moment> moments = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            moments.add(new Moment(
                    moment.multipliedBy(i),
                    moment.multipliedBy(i + 1L),
                    users.applyAsInt(i),
                    arrivals.applyAsLong(i),
                    10L * users.applyAsInt(i)));
        }
        int peak = moments.stream().mapToInt(Moment::users).max().orElse(0);
        return new Preview(
                new RunInfo("0.1.0", RunBuilder.STARTED, 42, target, peak, Optional.empty(), "scenario \"APIUser\"\n"),
                Duration.ofMillis(100),
                moment.multipliedBy(count),
                endless,
                cutOff,
                failure,
                moments,
                requests,
                warmUpRequests,
                moments.stream().mapToLong(Moment::arrivals).sum(),
                dropped,
                peak,
                peak / 3,
                peak,
                warnings);
    }
}
