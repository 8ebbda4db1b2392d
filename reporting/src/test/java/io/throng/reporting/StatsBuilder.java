package io.throng.reporting;

import io.throng.metrics.Distribution;
import io.throng.metrics.RequestStats;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.DoubleStream;
import org.HdrHistogram.Histogram;

/** Makes the statistics of one series from the times of its requests, in milliseconds. */
public final class StatsBuilder {

    private final String method;
    private final String name;
    private double[] okMillis = {};
    private double[] failedMillis = {};
    private double startDelayMillis;
    private double connectionWaitMillis;
    private boolean connects = true;
    private long interrupted;
    private long bodyBytes;
    private Duration over = Duration.ofSeconds(1);

    private StatsBuilder(String method, String name) {
        this.method = method;
        this.name = name;
    }

    public static StatsBuilder stats(String method, String name) {
        return new StatsBuilder(method, name);
    }

    /** All of some series together. */
    public static RequestStats total(Iterable<RequestStats> parts, Duration over) {
        return sum("", RequestStats.AGGREGATED, parts, over);
    }

    /** Some series as one. */
    public static RequestStats sum(String method, String name, Iterable<RequestStats> parts, Duration over) {
        RequestStats sum = stats(method, name).over(over).build();
        for (RequestStats part : parts) {
            sum = new RequestStats(
                    sum.method(),
                    sum.name(),
                    sum.started() + part.started(),
                    sum.interrupted() + part.interrupted(),
                    sum.bodyBytes() + part.bodyBytes(),
                    sum.responseTime().plus(part.responseTime()),
                    sum.okResponseTime().plus(part.okResponseTime()),
                    sum.failedResponseTime().plus(part.failedResponseTime()),
                    sum.serviceTime().plus(part.serviceTime()),
                    sum.startDelay().plus(part.startDelay()),
                    sum.connectionWait().plus(part.connectionWait()),
                    over);
        }
        return sum;
    }

    /** The distribution of some times. */
    public static Distribution times(double... millis) {
        if (millis.length == 0) {
            return Distribution.EMPTY;
        }
        Histogram histogram = new Histogram(3);
        histogram.setAutoResize(true);
        long[] nanos =
                Arrays.stream(millis).mapToLong(ms -> Math.round(ms * 1e6)).toArray();
        Arrays.stream(nanos).forEach(ns -> histogram.recordValue(ns / 1000));
        return Distribution.of(
                histogram,
                Arrays.stream(nanos).sum(),
                Arrays.stream(nanos).min().orElseThrow(),
                Arrays.stream(nanos).max().orElseThrow());
    }

    public StatsBuilder ok(double... millis) {
        okMillis = millis;
        return this;
    }

    public StatsBuilder failed(double... millis) {
        failedMillis = millis;
        return this;
    }

    /** The part of every response time before the request asked for a connection. */
    public StatsBuilder startDelay(double millis) {
        startDelayMillis = millis;
        return this;
    }

    /** The part of every time before the request had its connection. */
    public StatsBuilder connectionWait(double millis) {
        connectionWaitMillis = millis;
        return this;
    }

    /** Nobody asked for a connection. */
    public StatsBuilder withoutConnection() {
        connects = false;
        return this;
    }

    public StatsBuilder interrupted(long requests) {
        interrupted = requests;
        return this;
    }

    public StatsBuilder bodyBytes(long bytes) {
        bodyBytes = bytes;
        return this;
    }

    public StatsBuilder over(Duration length) {
        over = length;
        return this;
    }

    public RequestStats build() {
        double[] all = DoubleStream.concat(Arrays.stream(okMillis), Arrays.stream(failedMillis))
                .toArray();
        return new RequestStats(
                method,
                name,
                all.length + interrupted,
                interrupted,
                bodyBytes,
                times(all),
                times(okMillis),
                times(failedMillis),
                times(Arrays.stream(all).map(ms -> ms - startDelayMillis).toArray()),
                times(Arrays.stream(all).map(ms -> startDelayMillis).toArray()),
                connects
                        ? times(Arrays.stream(all)
                                .map(ms -> connectionWaitMillis)
                                .toArray())
                        : Distribution.EMPTY,
                over);
    }
}
