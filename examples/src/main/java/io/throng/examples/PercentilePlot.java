package io.throng.examples;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleFunction;

/**
 * Percentiles as curves in an SVG drawing: to the right every nine more of certainty takes the same room, so that the
 * rare long times can be seen. Readable on light and dark pages.
 */
record PercentilePlot(String title, List<Curve> curves) {

    private static final int WIDTH = 860;
    private static final int HEIGHT = 440;
    private static final int LEFT = 70;
    private static final int RIGHT = 640;
    private static final int TOP = 50;
    private static final int BOTTOM = 390;
    private static final double NINES = 3;
    private static final int POINTS = 400;
    private static final double TOP_SECONDS = 2.2;
    private static final String[] DASHES = {"2 5", "", "7 4", "", "7 4"};

    record Curve(String name, DoubleFunction<Duration> time) {}

    PercentilePlot(String title) {
        this(title, List.of());
    }

    PercentilePlot {
        curves = List.copyOf(curves);
    }

    /** With one curve more: from a percentage to a time. */
    PercentilePlot curve(String name, DoubleFunction<Duration> time) {
        List<Curve> more = new ArrayList<>(curves);
        more.add(new Curve(name, time));
        return new PercentilePlot(title, more);
    }

    String svg() {
        StringBuilder svg = new StringBuilder(String.format(Locale.ROOT, """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" role="img" aria-label="%s">
                <style>
                  text { font: 14px system-ui, sans-serif; fill: #24292f; }
                  .title { font-weight: 600; font-size: 16px; }
                  .grid { stroke: #d0d7de; }
                  .curve { fill: none; stroke-width: 2.5; }
                  .c0 { stroke: #24292f; } .c1 { stroke: #cf222e; } .c2 { stroke: #bc4c00; }
                  .c3 { stroke: #0969da; } .c4 { stroke: #1a7f37; }
                  .page { fill: #ffffff; }
                  @media (prefers-color-scheme: dark) {
                    text { fill: #e6edf3; } .grid { stroke: #30363d; } .page { fill: #0d1117; }
                    .c0 { stroke: #e6edf3; } .c1 { stroke: #ff7b72; } .c2 { stroke: #ffa657; }
                    .c3 { stroke: #79c0ff; } .c4 { stroke: #7ee787; }
                  }
                </style>
                <rect class="page" width="100%%" height="100%%"/>
                <text class="title" x="%d" y="28">%s</text>
                """, WIDTH, HEIGHT, title, LEFT, title));
        grid(svg);
        for (int i = 0; i < curves.size(); i++) {
            draw(svg, i);
        }
        return svg.append("</svg>\n").toString();
    }

    private static void grid(StringBuilder svg) {
        for (double seconds = 0; seconds < TOP_SECONDS; seconds += 0.5) {
            double y = y(seconds);
            line(svg, LEFT, y, RIGHT, y);
            label(svg, LEFT - 8, y + 5, "end", seconds == 0 ? "0" : seconds + " s");
        }
        for (String percent : List.of("0", "50", "90", "95", "99", "99.9")) {
            double x = x(Double.parseDouble(percent));
            line(svg, x, TOP, x, BOTTOM);
            label(svg, x, BOTTOM + 22, "middle", percent);
        }
        label(svg, (LEFT + RIGHT) / 2.0, BOTTOM + 44, "middle", "percentile");
    }

    private void draw(StringBuilder svg, int index) {
        Curve curve = curves.get(index);
        StringBuilder points = new StringBuilder();
        for (int i = 0; i <= POINTS; i++) {
            double percent = 100 * (1 - Math.pow(10, -NINES * i / POINTS));
            double seconds = curve.time().apply(percent).toNanos() / 1e9;
            points.append(String.format(Locale.ROOT, "%.1f,%.1f ", x(percent), y(seconds)));
        }
        svg.append(String.format(
                Locale.ROOT,
                "<polyline class=\"curve c%d\" stroke-dasharray=\"%s\" points=\"%s\"/>%n",
                index,
                DASHES[index],
                points.toString().strip()));
        double y = TOP + 10 + 26.0 * index;
        svg.append(String.format(
                Locale.ROOT,
                "<line class=\"curve c%d\" stroke-dasharray=\"%s\" x1=\"%d\" y1=\"%.0f\" x2=\"%d\" y2=\"%.0f\"/>%n",
                index,
                DASHES[index],
                RIGHT + 16,
                y,
                RIGHT + 46,
                y));
        label(svg, RIGHT + 54, y + 5, "start", curve.name());
    }

    private static double x(double percent) {
        return LEFT + (RIGHT - LEFT) * Math.min(1, -Math.log10(1 - percent / 100) / NINES);
    }

    private static double y(double seconds) {
        return BOTTOM - (BOTTOM - TOP) * seconds / TOP_SECONDS;
    }

    private static void line(StringBuilder svg, double x1, double y1, double x2, double y2) {
        svg.append(String.format(
                Locale.ROOT,
                "<line class=\"grid\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>%n",
                x1,
                y1,
                x2,
                y2));
    }

    private static void label(StringBuilder svg, double x, double y, String anchor, String text) {
        svg.append(String.format(
                Locale.ROOT, "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>%n", x, y, anchor, text));
    }
}
