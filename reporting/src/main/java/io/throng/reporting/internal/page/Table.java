package io.throng.reporting.internal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Rows under headings, with the total set apart. Immutable.
 *
 * @param columns of every row
 * @param rows cells in the order of the columns
 * @param hidden rows there is no room for
 * @param totals rows at the bottom, below a rule
 */
public record Table(List<Column> columns, List<List<Cell>> rows, int hidden, List<List<Cell>> totals) {

    public static Table of(List<Column> columns, List<List<Cell>> rows) {
        return new Table(columns, rows, 0, List.of());
    }

    public Table withTotal(List<Cell> total) {
        return new Table(columns, rows, hidden, List.of(total));
    }

    public Table withHidden(int rowsLeftOut) {
        return new Table(columns, rows, rowsLeftOut, totals);
    }

    /** The lines of the table, none wider than the room there is, unless that is hopelessly little. */
    public List<Line> lines(int room, Glyphs glyphs) {
        TableLayout layout = TableLayout.of(columns, this::contentWidth, room);
        List<Line> lines = new ArrayList<>();
        Line rule = Line.of(Style.DIM, glyphs.rule().repeat(layout.width()));
        lines.add(headings(layout));
        lines.add(rule);
        rows.forEach(row -> lines.add(row(layout, row, glyphs)));
        if (hidden > 0) {
            lines.add(Line.of(Style.DIM, glyphs.ellipsis() + " and " + HumanNumbers.count(hidden) + " more"));
        }
        if (!totals.isEmpty() && !rows.isEmpty()) {
            lines.add(rule);
        }
        totals.forEach(row -> lines.add(row(layout, row, glyphs)));
        return lines;
    }

    /** The headings of the columns a room is too narrow for. */
    public List<String> leftOut(int room) {
        TableLayout layout = TableLayout.of(columns, this::contentWidth, room);
        List<String> left = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            if (!layout.shown().contains(i) && !columns.get(i).header().isEmpty()) {
                left.add(columns.get(i).header());
            }
        }
        return left;
    }

    private int contentWidth(int column) {
        return Stream.concat(rows.stream(), totals.stream())
                .mapToInt(row -> Columns.width(row.get(column).text()))
                .max()
                .orElse(0);
    }

    private Line headings(TableLayout layout) {
        Line line = Line.EMPTY;
        for (int i = 0; i < layout.shown().size(); i++) {
            Column column = columns.get(layout.shown().get(i));
            String heading = column.header(layout.tight());
            line = line.with(
                    Style.DIM,
                    gap(layout, i) + padded(column, heading, layout.widths().get(i)));
        }
        return line;
    }

    private Line row(TableLayout layout, List<Cell> row, Glyphs glyphs) {
        Line line = Line.EMPTY;
        for (int i = 0; i < layout.shown().size(); i++) {
            Column column = columns.get(layout.shown().get(i));
            Cell cell = row.get(layout.shown().get(i));
            int width = layout.widths().get(i);
            String text = Columns.cutMiddle(cell.text(), width, glyphs.ellipsis());
            line = line.with(gap(layout, i)).with(cell.style(), padded(column, text, width));
        }
        return line;
    }

    private static String gap(TableLayout layout, int at) {
        return " ".repeat(at == 0 ? 0 : layout.gap());
    }

    private static String padded(Column column, String text, int width) {
        return column.kind() == Column.Kind.NUMBER ? Columns.padLeft(text, width) : Columns.padRight(text, width);
    }
}
