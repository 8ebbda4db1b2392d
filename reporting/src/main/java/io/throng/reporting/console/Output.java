package io.throng.reporting.console;

import io.throng.reporting.internal.page.Terminal;

/** Where a report is printed. */
interface Output {

    /** What it can show just now; its size may change. */
    Terminal terminal();

    /** Prints text with line ends of its own, and lets it be seen at once. */
    void print(String text);
}
