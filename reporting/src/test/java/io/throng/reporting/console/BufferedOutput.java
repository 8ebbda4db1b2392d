package io.throng.reporting.console;

import io.throng.reporting.internal.page.Terminal;
import io.throng.reporting.internal.page.TerminalSize;
import java.util.ArrayList;
import java.util.List;

/** An output of any kind and size that remembers what was printed. */
final class BufferedOutput implements Output {

    private final List<String> printed = new ArrayList<>();
    private Terminal terminal;

    BufferedOutput(Terminal terminal) {
        this.terminal = terminal;
    }

    /** A terminal with everything. */
    static BufferedOutput terminal(int width, int height) {
        return new BufferedOutput(new Terminal(true, true, true, width, height));
    }

    static BufferedOutput pipe(int width) {
        return new BufferedOutput(Terminal.pipe(true, width));
    }

    void resize(int width, int height) {
        terminal = terminal.withSize(new TerminalSize(width, height));
    }

    @Override
    public Terminal terminal() {
        return terminal;
    }

    @Override
    public void print(String text) {
        printed.add(text);
    }

    /** Everything printed so far. */
    String text() {
        return String.join("", printed);
    }

    /** What was printed in one piece at the end. */
    String lastPrint() {
        return printed.get(printed.size() - 1);
    }
}
