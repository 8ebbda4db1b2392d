package io.throng.reporting.console;

import io.throng.metrics.RunInfo;
import io.throng.metrics.Snapshot;
import io.throng.reporting.internal.page.Line;
import io.throng.reporting.internal.page.Terminal;
import java.util.List;

/** A picture that is drawn over the one before. Each is printed in one piece, so that it does not flicker. */
final class LiveView implements View {

    private static final String ESCAPE = "\u001b[";
    private static final String ERASE_TO_END_OF_LINE = ESCAPE + "K";
    private static final String ERASE_BELOW = ESCAPE + "J";

    private final Output output;
    private final RunInfo info;
    private final ArrivalRate arrivals = new ArrivalRate();
    private List<Line> drawn = List.of();

    LiveView(Output output, RunInfo info) {
        this.output = output;
        this.info = info;
    }

    @Override
    public void start() {}

    @Override
    public void show(Snapshot snapshot) {
        Terminal terminal = output.terminal();
        List<Line> frame = LiveFrame.of(info, snapshot, arrivals.upTo(snapshot), terminal);
        StringBuilder text = new StringBuilder(up(linesUp(terminal)));
        for (Line line : frame) {
            text.append(line.render(terminal.colour()))
                    .append(ERASE_TO_END_OF_LINE)
                    .append('\n');
        }
        output.print(text.append(ERASE_BELOW).toString());
        drawn = frame;
    }

    /** Erases line by line, because some terminals keep a copy of a screen that is erased at once. */
    @Override
    public void end() {
        int lines = linesUp(output.terminal());
        output.print(up(lines) + (ERASE_TO_END_OF_LINE + "\n").repeat(lines) + up(lines));
        drawn = List.of();
    }

    /** Lines from the cursor to the top of the picture: a narrower terminal has broken what was drawn into more. */
    private int linesUp(Terminal terminal) {
        int width = Math.max(1, terminal.width());
        int lines = drawn.stream()
                .mapToInt(line -> Math.max(1, (line.width() + width - 1) / width))
                .sum();
        return Math.min(lines, Math.max(0, terminal.height() - 1));
    }

    private static String up(int lines) {
        return lines == 0 ? "\r" : "\r" + ESCAPE + lines + "A";
    }
}
