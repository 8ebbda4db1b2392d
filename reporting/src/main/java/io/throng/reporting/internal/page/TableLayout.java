package io.throng.reporting.internal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * Which columns of a table are shown and how wide, so that it fits. When room is scarce gaps and headings shrink first,
 * then the expendable columns go, and the name is cut last.
 *
 * @param shown indices of the columns shown
 * @param widths their widths
 * @param gap spaces between them
 * @param tight whether short headings are used
 */
record TableLayout(List<Integer> shown, List<Integer> widths, int gap, boolean tight) {

    private static final int COMFORTABLE_NAME = 30;
    private static final int NAME_BEFORE_COLUMNS_GO = 12;
    private static final int LEAST_NAME = 4;

    /**
     * @param columns of the table
     * @param content the widest text of each column below its heading
     * @param room columns of the terminal
     */
    static TableLayout of(List<Column> columns, IntUnaryOperator content, int room) {
        List<Integer> shown = IntStream.range(0, columns.size())
                .filter(i -> !columns.get(i).header().isEmpty() || content.applyAsInt(i) > 0)
                .boxed()
                .toList();
        TableLayout layout = measured(columns, content, shown, 2, false);
        int name = layout.nameWidth(columns);
        if (layout.excess(room) > name - Math.min(name, COMFORTABLE_NAME)) {
            layout = measured(columns, content, shown, 2, true);
        }
        if (layout.excess(room) > name - Math.min(name, COMFORTABLE_NAME)) {
            layout = measured(columns, content, shown, 1, true);
        }
        while (layout.excess(room) > name - Math.min(name, NAME_BEFORE_COLUMNS_GO) && layout.canShed(columns)) {
            layout = measured(columns, content, layout.shed(columns), 1, true);
        }
        return layout.withNameCut(columns, room);
    }

    int width() {
        return widths.stream().mapToInt(Integer::intValue).sum() + gap * (widths.size() - 1);
    }

    private static TableLayout measured(
            List<Column> columns, IntUnaryOperator content, List<Integer> shown, int gap, boolean tight) {
        List<Integer> widths = shown.stream()
                .map(i -> {
                    Column column = columns.get(i);
                    int heading = Columns.width(column.header(tight));
                    return Math.max(Math.max(heading, column.leastWidth()), content.applyAsInt(i));
                })
                .toList();
        return new TableLayout(shown, widths, gap, tight);
    }

    private int excess(int room) {
        return width() - room;
    }

    private boolean canShed(List<Column> columns) {
        return shown.stream().anyMatch(i -> columns.get(i).expendable() > 0);
    }

    private List<Integer> shed(List<Column> columns) {
        int most =
                shown.stream().mapToInt(i -> columns.get(i).expendable()).max().orElse(0);
        int victim = shown.stream()
                .filter(i -> columns.get(i).expendable() == most)
                .findFirst()
                .orElse(-1);
        return shown.stream().filter(i -> i != victim).toList();
    }

    private int nameWidth(List<Column> columns) {
        int at = nameAt(columns);
        return at < 0 ? 0 : widths.get(at);
    }

    private TableLayout withNameCut(List<Column> columns, int room) {
        int at = nameAt(columns);
        if (at < 0 || excess(room) <= 0) {
            return this;
        }
        List<Integer> narrower = new ArrayList<>(widths);
        narrower.set(at, Math.max(Math.min(LEAST_NAME, widths.get(at)), widths.get(at) - excess(room)));
        return new TableLayout(shown, narrower, gap, tight);
    }

    private int nameAt(List<Column> columns) {
        return IntStream.range(0, shown.size())
                .filter(i -> columns.get(shown.get(i)).kind() == Column.Kind.NAME)
                .findFirst()
                .orElse(-1);
    }
}
