package io.throng.reporting.console;

import io.throng.reporting.internal.page.Line;
import io.throng.reporting.internal.page.Style;
import java.util.List;

/** A number that stands out, and what it counts. */
final class Figure {

    private static final String GAP = "   ";

    private Figure() {}

    static Line of(Style style, String number, String what) {
        return Line.of(style, number).with(Style.DIM, what);
    }

    /** One beside the other; those at the end are left out when there is no room. */
    static Line joined(List<Line> figures, int room) {
        Line line = Line.EMPTY;
        for (Line figure : figures) {
            Line longer = line == Line.EMPTY ? figure : line.with(GAP).with(figure);
            if (longer.width() > room) {
                break;
            }
            line = longer;
        }
        return line;
    }
}
