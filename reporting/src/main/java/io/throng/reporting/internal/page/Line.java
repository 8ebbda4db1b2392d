package io.throng.reporting.internal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** One line of output: text in several styles. Immutable. */
public final class Line {

    public static final Line EMPTY = new Line(List.of());

    private final List<Span> spans;

    private Line(List<Span> spans) {
        this.spans = spans;
    }

    private record Span(Style style, String text) {}

    public static Line of(String text) {
        return EMPTY.with(Style.PLAIN, text);
    }

    public static Line of(Style style, String text) {
        return EMPTY.with(style, text);
    }

    /** This line and more of it. */
    public Line with(Style style, String text) {
        List<Span> longer = new ArrayList<>(spans);
        longer.add(new Span(style, text));
        return new Line(longer);
    }

    public Line with(String text) {
        return with(Style.PLAIN, text);
    }

    public Line with(Line other) {
        List<Span> longer = new ArrayList<>(spans);
        longer.addAll(other.spans);
        return new Line(longer);
    }

    public int width() {
        return spans.stream().mapToInt(span -> Columns.width(span.text())).sum();
    }

    /** This line, cut at its end when it takes more than a width. */
    public Line cut(int width, String ellipsis) {
        if (width() <= width) {
            return this;
        }
        List<Span> kept = new ArrayList<>();
        int room = width;
        for (Span span : spans) {
            int needed = Columns.width(span.text());
            if (needed >= room) {
                // Cut even a text that just fits: there is more behind it.
                String shortened = Columns.cutEnd(span.text() + " ".repeat(width), room, ellipsis);
                kept.add(new Span(span.style(), shortened));
                break;
            }
            kept.add(span);
            room -= needed;
        }
        return new Line(kept);
    }

    /** The text to print, without spaces at its end. */
    public String render(boolean colour) {
        return spans.stream()
                .map(span -> colour ? span.style().on(span.text()) : span.text())
                .collect(Collectors.joining())
                .stripTrailing();
    }
}
