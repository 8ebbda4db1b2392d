package io.throng.engine.internal.load;

import io.throng.plan.load.Beginning;
import java.time.Duration;
import java.util.List;

/**
 * A load of a run that waits for its time.
 *
 * @param scenarios the names of those it is for
 * @param beginning when it begins
 * @param warmUp how much of its beginning is not in the totals
 * @param maker makes it when its time has come
 */
record Part(List<String> scenarios, Beginning beginning, Duration warmUp, Maker maker) {

    Part {
        scenarios = List.copyOf(scenarios);
    }

    /** Makes a source. */
    @FunctionalInterface
    interface Maker {
        LoadSource make(Window window, SourceEvents events);
    }

    /** Whether it begins when the load of that other part is over. */
    boolean isAfter(Part other) {
        return beginning.after().filter(other.scenarios::contains).isPresent();
    }
}
