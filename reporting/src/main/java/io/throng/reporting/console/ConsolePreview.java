package io.throng.reporting.console;

import io.throng.metrics.Preview;
import io.throng.reporting.preview.PreviewPage;

/** Shows a preview to the person who asked for it. */
public final class ConsolePreview {

    private ConsolePreview() {}

    /**
     * Prints the page of a preview to what is the standard output now: as wide as the terminal, in the colours and signs
     * it can show, or plain into a file or a pipe.
     */
    public static void print(Preview preview) {
        print(preview, Stdout.current());
    }

    static void print(Preview preview, Output output) {
        output.print(PreviewPage.text(preview, output.terminal()));
    }
}
