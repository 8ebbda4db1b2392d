package io.throng.reporting.preview;

import io.throng.reporting.internal.page.Glyphs;

/**
 * What a chart is drawn with.
 *
 * @param bars one column of one row, by how full it is: from a little to all
 * @param axis the line beside the values
 * @param tick the same, where a value is written
 * @param corner where both axes meet
 * @param rule the line below the values
 * @param timeTick the same, where a time is written
 */
record ChartGlyphs(String bars, String axis, String tick, String corner, String rule, String timeTick) {

    private static final ChartGlyphs UNICODE = new ChartGlyphs("▁▂▃▄▅▆▇█", "│", "┤", "└", "─", "┬");
    private static final ChartGlyphs ASCII = new ChartGlyphs(".:#", "|", "+", "+", "-", "+");

    static ChartGlyphs beside(Glyphs glyphs) {
        return glyphs.unicode() ? UNICODE : ASCII;
    }

    /** In how many levels a row can be filled. */
    int levels() {
        return bars.length();
    }

    /** One column of one row, filled to a level; empty below 1 and full above the highest. */
    String bar(long level) {
        return level < 1 ? " " : bars.substring((int) Math.min(level, levels()) - 1, (int) Math.min(level, levels()));
    }
}
