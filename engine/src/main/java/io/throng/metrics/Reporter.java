package io.throng.metrics;

import java.util.function.Consumer;

/**
 * Shows runs somewhere. A reporter is an immutable value that can serve several runs, also at the same time: what
 * belongs to one run lives in the {@link Report} it opens.
 */
@FunctionalInterface
public interface Reporter {

    /**
     * Opens the report of one run, on the thread that starts the run and before any load. This is the place to refuse
     * what cannot work, such as a folder that cannot be written: whatever is thrown here keeps the run from starting.
     *
     * @throws Exception why this report cannot be made; the message tells what was given and what is expected
     */
    Report open(RunInfo info) throws Exception;

    /** A reporter that hands every snapshot to a lambda: once a second, and the last one. */
    static Reporter of(Consumer<Snapshot> consumer) {
        return info -> consumer::accept;
    }
}
