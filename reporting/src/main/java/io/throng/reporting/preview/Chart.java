package io.throng.reporting.preview;

import io.throng.reporting.internal.page.Columns;
import io.throng.reporting.internal.page.Line;
import io.throng.reporting.internal.page.Page;
import io.throng.reporting.internal.page.Style;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Bars that stand side by side, so that they look like an area.
 *
 * @param title what it shows
 * @param style of the bars
 * @param values the height of each bar
 * @param up the axis of the values
 * @param along the axis of the time, with as many columns as there are values
 */
record Chart(String title, Style style, List<Double> values, ValueAxis up, TimeAxis along) {

    private static final String ZERO = "0";

    /** Columns that the values at the axis need. */
    int labelWidth() {
        return IntStream.rangeClosed(1, up.rows())
                .map(row -> up.label(row).length())
                .max()
                .orElse(0);
    }

    /** Prints it with so many columns for the values at the axis, so that charts below each other line up. */
    void print(Page page, int labelWidth) {
        ChartGlyphs glyphs = ChartGlyphs.beside(page.glyphs());
        page.title(title);
        for (int row = up.rows(); row > 0; row--) {
            String label = up.label(row);
            String axis = label.isEmpty() ? glyphs.axis() : glyphs.tick();
            page.line(Line.of(Style.DIM, Columns.padLeft(label, labelWidth) + " " + axis)
                    .with(style, bars(row, glyphs)));
        }
        page.line(Line.of(Style.DIM, Columns.padLeft(ZERO, labelWidth) + " " + glyphs.corner() + along.line(glyphs)));
        page.line(Line.of(Style.DIM, " ".repeat(labelWidth + 2) + along.labels()));
    }

    private String bars(int row, ChartGlyphs glyphs) {
        int below = (row - 1) * glyphs.levels();
        return values.stream()
                .map(value -> glyphs.bar(height(value, glyphs) - below))
                .collect(Collectors.joining());
    }

    /** In levels; what is not zero can be seen. */
    private long height(double value, ChartGlyphs glyphs) {
        long height = Math.round(value / up.top().doubleValue() * up.rows() * glyphs.levels());
        return value > 0 ? Math.max(1, height) : 0;
    }
}
