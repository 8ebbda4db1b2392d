package io.throng.metrics;

import java.io.Closeable;
import java.io.IOException;

/**
 * The report of one run. All methods are called on one thread that belongs to this report alone, so a slow report
 * delays nobody: while it is busy, older snapshots that wait for it are replaced by newer ones, and the number lost is
 * told in the result. An exception ends this report, is told once, and leaves the run and the other reports alone.
 */
@FunctionalInterface
public interface Report extends Closeable {

    /**
     * Called about once a second with what happened so far, and once more with the {@linkplain Snapshot#last() last}
     * snapshot when the run has ended.
     */
    void snapshot(Snapshot snapshot) throws Exception;

    /** Called once at the end, after the last snapshot, which is {@code result.last()}. May take 10 seconds at most. */
    default void finish(RunResult result) throws Exception {}

    /**
     * Called once, last of all: when the report is complete, has thrown, or when the run never starts because another
     * report cannot be made. The place to let go of what {@link Reporter#open} took. Does nothing by default.
     */
    @Override
    default void close() throws IOException {}
}
