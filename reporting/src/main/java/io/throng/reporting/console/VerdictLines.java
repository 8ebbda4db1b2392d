package io.throng.reporting.console;

import io.throng.metrics.RequestStats;
import io.throng.metrics.RunResult;
import io.throng.metrics.Verdict;

/** The one word, the facts behind it, and what is needed to run the same again. */
final class VerdictLines {

    private static final int MOST_LINES_OF_A_REASON = 4;

    private VerdictLines() {}

    static void print(RunResult result, Page page) {
        page.blank();
        page.line(headline(result, page.glyphs()));
        Line bullet = Line.of(Style.DIM, "  " + page.glyphs().bullet + " ");
        result.reasons().forEach(reason -> page.wrapped(bullet, Style.PLAIN, reason, MOST_LINES_OF_A_REASON));
        result.reportProblems().forEach(problem -> page.wrapped(bullet, Style.YELLOW, problem, MOST_LINES_OF_A_REASON));
        if (result.total().interrupted() > 0) {
            page.wrapped(
                    bullet,
                    Style.PLAIN,
                    HumanNumbers.count(result.total().interrupted())
                            + " requests cut off by the end of the run; they have no time and are not counted above",
                    MOST_LINES_OF_A_REASON);
        }
        if (result.dropped() > 0) {
            page.wrapped(
                    bullet,
                    Style.PLAIN,
                    HumanNumbers.count(result.dropped()) + " of " + HumanNumbers.count(result.scheduled())
                            + " due were never started",
                    MOST_LINES_OF_A_REASON);
        }
        page.wrapped(
                Line.of("  "),
                Style.DIM,
                "Times are response times in ms, from when a request was meant to start to its last byte.",
                2);
    }

    private static Line headline(RunResult result, Glyphs glyphs) {
        RequestStats total = result.total();
        return Line.of(style(result.verdict()), sign(result.verdict(), glyphs) + " " + result.verdict())
                .with("  " + HumanNumbers.count(total.count()) + " requests")
                .with(Style.DIM, " in ")
                .with(HumanNumbers.length(result.elapsed()))
                .with(Style.DIM, ", seed ")
                .with(Long.toString(result.seed()));
    }

    private static Style style(Verdict verdict) {
        return switch (verdict) {
            case PASSED -> Style.BOLD_GREEN;
            case FAILED -> Style.BOLD_RED;
            case UNTRUSTWORTHY, NO_DATA -> Style.BOLD_YELLOW;
        };
    }

    private static String sign(Verdict verdict, Glyphs glyphs) {
        return switch (verdict) {
            case PASSED -> glyphs.good;
            case FAILED -> glyphs.bad;
            case UNTRUSTWORTHY, NO_DATA -> glyphs.warning;
        };
    }
}
