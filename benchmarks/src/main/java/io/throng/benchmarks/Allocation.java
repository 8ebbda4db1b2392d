package io.throng.benchmarks;

import io.throng.metrics.Report;
import io.throng.metrics.Reporter;
import io.throng.metrics.RunInfo;
import io.throng.metrics.Snapshot;

/**
 * Bytes that all threads of the JVM together allocate per request, between the first and the last full second of a run:
 * what connecting and starting take is not in it. Watches one run.
 */
final class Allocation implements Reporter {

    private record Moment(long bytes, long requests) {}

    private volatile Moment first = new Moment(0, 0);
    private volatile Moment last = new Moment(0, 0);

    @Override
    public Report open(RunInfo info) {
        return this::look;
    }

    private void look(Snapshot snapshot) {
        if (snapshot.last()) {
            return; // the threads of the loops may have ended, and what they allocated with them
        }
        last = new Moment(Allocated.soFar().all(), snapshot.total().count());
        if (first.requests() == 0) {
            first = last;
        }
    }

    /** NaN when there were no two full seconds. */
    double bytesPerRequest() {
        long requests = last.requests() - first.requests();
        return requests == 0 ? Double.NaN : (last.bytes() - first.bytes()) / (double) requests;
    }
}
