package io.throng.reporting.preview;

import io.throng.metrics.Preview;
import io.throng.metrics.Preview.CutOff;
import io.throng.reporting.internal.page.Columns;
import io.throng.reporting.internal.page.HumanNumbers;
import io.throng.reporting.internal.page.Line;
import io.throng.reporting.internal.page.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** What a preview comes to, a line each. */
final class Totals {

    private final List<Total> totals = new ArrayList<>();

    private record Total(Style style, String number, String what) {}

    Totals(Preview preview) {
        add(Style.BOLD, preview.peakUsers(), "most users at once");
        add(Style.BOLD, preview.peakRequests(), "most requests in flight");
        add(Style.BOLD, preview.peakConnections(), "most connections open");
        if (preview.arrivals() > 0) {
            add(Style.BOLD, preview.arrivals(), "arrivals" + ofAllArrivals(preview));
        }
        if (preview.dropped() > 0) {
            add(Style.BOLD_YELLOW, preview.dropped(), "dropped");
        }
        add(Style.BOLD, ExpectedRequests.sum(preview), "requests");
        if (preview.warmUpRequests() > 0) {
            add(Style.BOLD, preview.warmUpRequests(), "of these in the warm-up, not in the totals of a run");
        }
    }

    private static String ofAllArrivals(Preview preview) {
        OptionalLong all = preview.cutOff().map(CutOff::arrivals).orElse(OptionalLong.empty());
        return all.isPresent() ? " of " + HumanNumbers.count(all.getAsLong()) + " in all" : "";
    }

    private void add(Style style, long number, String what) {
        totals.add(new Total(style, HumanNumbers.count(number), what));
    }

    List<Line> lines() {
        int width =
                totals.stream().mapToInt(total -> total.number().length()).max().orElse(0);
        return totals.stream()
                .map(total -> Line.of(total.style(), Columns.padLeft(total.number(), width))
                        .with("  " + total.what()))
                .toList();
    }
}
