package io.throng.reporting.internal.page;

import java.util.List;

/** Lines below each other, each within the width of the terminal. */
public final class Page {

    public static final String MARGIN = " ";

    private final Terminal terminal;
    private final StringBuilder text = new StringBuilder();

    public Page(Terminal terminal) {
        this.terminal = terminal;
    }

    public Glyphs glyphs() {
        return terminal.glyphs();
    }

    /** Columns for the text of a line. */
    public int room() {
        return terminal.columns() - MARGIN.length();
    }

    public void blank() {
        text.append('\n');
    }

    /** An empty line, and the heading of what follows. */
    public void title(String title) {
        blank();
        line(Line.of(Style.BOLD, title));
    }

    public void line(Line line) {
        String cut = line.cut(room(), glyphs().ellipsis()).render(terminal.colour());
        text.append((MARGIN + cut).stripTrailing()).append('\n');
    }

    public void table(Table table) {
        table.lines(room(), glyphs()).forEach(this::line);
    }

    /** A table, and the names of the columns it had to leave out. */
    public void tableTellingWhatIsLeftOut(Table table) {
        table(table);
        List<String> leftOut = table.leftOut(room());
        if (!leftOut.isEmpty()) {
            line(Line.of(Style.DIM, "no room for " + String.join(", ", leftOut)));
        }
    }

    /** How many there are that are not shown, when there are any. */
    public void more(int hidden) {
        if (hidden > 0) {
            line(Line.of(Style.DIM, glyphs().ellipsis() + " and " + HumanNumbers.count(hidden) + " more"));
        }
    }

    /** Text that may take several lines, those after the first indented like the end of the beginning. */
    public void wrapped(Line beginning, Style style, String foreign, int mostLines) {
        int room = Math.max(1, room() - beginning.width());
        List<String> parts = Columns.wrap(glyphs().safe(foreign), room, mostLines, glyphs().ellipsis());
        Line indent = Line.of(" ".repeat(beginning.width()));
        for (int i = 0; i < parts.size(); i++) {
            line((i == 0 ? beginning : indent).with(style, parts.get(i)));
        }
    }

    public String text() {
        return text.toString();
    }
}
