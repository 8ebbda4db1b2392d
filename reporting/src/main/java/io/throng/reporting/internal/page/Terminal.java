package io.throng.reporting.internal.page;

/**
 * What the output can show.
 *
 * @param interactive whether a person watches it on a terminal that can move its cursor
 * @param colour whether text may be coloured; only ever on an interactive terminal
 * @param unicode whether its character set has more than ASCII
 * @param width columns
 * @param height lines; of no meaning when not interactive
 */
public record Terminal(boolean interactive, boolean colour, boolean unicode, int width, int height) {

    private static final int NARROWEST = 10;

    /** A file or a pipe. */
    public static Terminal pipe(boolean unicode, int width) {
        return new Terminal(false, false, unicode, width, Integer.MAX_VALUE);
    }

    public Terminal withSize(TerminalSize size) {
        return new Terminal(interactive, colour, unicode, size.width(), size.height());
    }

    public Glyphs glyphs() {
        return unicode ? Glyphs.UNICODE : Glyphs.ASCII;
    }

    /** Columns a line may take. The last one of a terminal stays free, because some wrap as soon as it is written. */
    public int columns() {
        return Math.max(NARROWEST, interactive ? width - 1 : width);
    }
}
