package io.throng.reporting.console;

import io.throng.reporting.internal.page.Terminal;
import java.io.PrintStream;

/** The standard output of this process. */
final class Stdout implements Output {

    private final PrintStream out;
    private final Terminal first;

    private Stdout(PrintStream out, Terminal first) {
        this.out = out;
        this.first = first;
    }

    static Stdout current() {
        return new Stdout(System.out, TerminalProbe.stdout(System.getenv()));
    }

    @Override
    public Terminal terminal() {
        return first.interactive() ? first.withSize(TerminalProbe.size()) : first;
    }

    @Override
    public void print(String text) {
        out.print(text);
        out.flush();
    }
}
