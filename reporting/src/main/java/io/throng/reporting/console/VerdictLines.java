package io.throng.reporting.console;

import io.throng.metrics.RequestStats;
import io.throng.metrics.RunResult;
import io.throng.metrics.Verdict;
import io.throng.reporting.internal.page.Glyphs;
import io.throng.reporting.internal.page.HumanNumbers;
import io.throng.reporting.internal.page.Line;
import io.throng.reporting.internal.page.Page;
import io.throng.reporting.internal.page.Style;
import java.util.ArrayList;
import java.util.List;

/** The one word, the facts behind it, and what is needed to run the same again. */
final class VerdictLines {

    private static final int MOST_LINES_EACH = 4;

    private VerdictLines() {}

    static void print(RunResult result, Page page) {
        page.blank();
        page.line(headline(result, page.glyphs()));
        Line bullet = Line.of(Style.DIM, "  " + page.glyphs().bullet() + " ");
        result.reasons().forEach(reason -> page.wrapped(bullet, Style.PLAIN, reason, MOST_LINES_EACH));
        result.reportProblems().forEach(problem -> page.wrapped(bullet, Style.YELLOW, problem, MOST_LINES_EACH));
        if (result.stopped()) {
            page.wrapped(bullet, Style.YELLOW, stopped(result), MOST_LINES_EACH);
        }
        notCounted(result).forEach(fact -> page.wrapped(bullet, Style.PLAIN, fact, MOST_LINES_EACH));
        page.wrapped(
                Line.of("  "),
                Style.DIM,
                "Times are response times in ms, from when a request was meant to start to its last byte.",
                2);
    }

    private static List<String> notCounted(RunResult result) {
        List<String> facts = new ArrayList<>();
        long interrupted = result.total().interrupted();
        if (interrupted > 0) {
            facts.add(HumanNumbers.counted(interrupted, "request")
                    + " cut off by the end of the run, without a time and not counted above");
        }
        String warmUp = WarmUp.leftOutOf("these numbers", result.warmUp());
        if (!warmUp.isEmpty()) {
            facts.add(warmUp);
        }
        return facts;
    }

    private static Line headline(RunResult result, Glyphs glyphs) {
        RequestStats total = result.total();
        return Line.of(style(result.verdict()), sign(result.verdict(), glyphs) + " " + result.verdict())
                .with("  " + HumanNumbers.counted(total.count(), "request"))
                .with(Style.DIM, " in ")
                .with(HumanNumbers.length(result.elapsed()))
                .with(Style.DIM, ", seed ")
                .with(Long.toString(result.seed()));
    }

    private static String stopped(RunResult result) {
        String of = result.info()
                .runTime()
                .map(runTime -> " of " + HumanNumbers.length(runTime))
                .orElse("");
        return "stopped from outside after " + HumanNumbers.length(result.elapsed()) + of;
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
            case PASSED -> glyphs.good();
            case FAILED -> glyphs.bad();
            case UNTRUSTWORTHY, NO_DATA -> glyphs.warning();
        };
    }
}
