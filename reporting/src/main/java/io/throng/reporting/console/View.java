package io.throng.reporting.console;

import io.throng.metrics.Snapshot;

/** How a run is shown while it goes on. */
interface View {

    /** Nothing until the end. */
    View NONE = new View() {
        @Override
        public void start() {}

        @Override
        public void show(Snapshot snapshot) {}

        @Override
        public void end() {}
    };

    /** Called once, before any load. */
    void start();

    /** Called about once a second. */
    void show(Snapshot snapshot);

    /** Called once, before the final summary takes its place. */
    void end();
}
