package io.throng.reporting.console;

import io.throng.metrics.RequestStats;
import io.throng.metrics.RunResult;
import io.throng.reporting.internal.Series;
import io.throng.reporting.internal.page.Glyphs;
import io.throng.reporting.internal.page.Page;
import io.throng.reporting.internal.page.Terminal;
import java.util.List;

/** Everything a person wants to know when a run has ended; the verdict comes last, where the eye rests. */
final class FinalSummary {

    private final RunResult result;
    private final Page page;
    private final Glyphs glyphs;

    private FinalSummary(RunResult result, Page page) {
        this.result = result;
        this.page = page;
        this.glyphs = page.glyphs();
    }

    static String of(RunResult result, Terminal terminal) {
        Page page = new Page(terminal);
        new FinalSummary(result, page).print();
        return page.text();
    }

    private void print() {
        List<RequestStats> requests = Series.sorted(result.requests());
        page.title("Requests");
        page.tableTellingWhatIsLeftOut(RequestTable.whole(requests, result.total(), glyphs));
        if (result.total().count() > 0) {
            page.title("Response time percentiles (ms)");
            page.tableTellingWhatIsLeftOut(PercentileTable.of(requests, result.total(), glyphs));
        }
        page.title("Times (ms)");
        page.tableTellingWhatIsLeftOut(TimesTable.of(result.total()));
        if (ScheduleTable.isWorthTelling(result.schedules())) {
            page.title("Schedule");
            page.tableTellingWhatIsLeftOut(ScheduleTable.of(result.schedules(), glyphs));
        }
        if (!result.groups().isEmpty()) {
            page.title("Groups (ms)");
            page.tableTellingWhatIsLeftOut(GroupTable.of(Series.sorted(result.groups()), glyphs));
        }
        FailureList.print(result.failures(), page);
        ExceptionList.print(result.exceptions(), page);
        VerdictLines.print(result, page);
    }
}
