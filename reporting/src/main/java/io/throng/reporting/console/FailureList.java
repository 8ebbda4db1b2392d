package io.throng.reporting.console;

import io.throng.metrics.Failure;
import io.throng.reporting.internal.page.Columns;
import io.throng.reporting.internal.page.HumanNumbers;
import io.throng.reporting.internal.page.Line;
import io.throng.reporting.internal.page.Page;
import io.throng.reporting.internal.page.Style;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Distinct failures, the most frequent first, with their messages in full as far as that is sensible. */
final class FailureList {

    private static final int MOST_FAILURES = 20;
    private static final int MOST_LINES_EACH = 4;
    private static final String COUNT = "# fails";
    private static final String PLACE = "Request";
    private static final String GAP = "  ";

    private final List<Failure> failures;
    private final Page page;
    private final int countWidth;
    private final int placeWidth;

    private FailureList(List<Failure> failures, Page page) {
        this.failures = failures;
        this.page = page;
        this.countWidth = widest(COUNT, FailureList::count);
        int third = (page.room() - countWidth - 2 * GAP.length()) / 3;
        this.placeWidth = Math.max(PLACE.length(), Math.min(third, widest(PLACE, this::place)));
    }

    static void print(List<Failure> failures, Page page) {
        if (failures.isEmpty()) {
            return;
        }
        List<Failure> shown = failures.stream()
                .sorted(Comparator.comparingLong(Failure::count).reversed())
                .limit(MOST_FAILURES)
                .toList();
        new FailureList(shown, page).print();
        page.more(failures.size() - shown.size());
    }

    private void print() {
        page.title("Failures");
        page.line(Line.of(Style.DIM, line(COUNT, PLACE) + "Message"));
        page.line(Line.of(Style.DIM, page.glyphs().rule().repeat(page.room())));
        for (Failure failure : failures) {
            String place =
                    Columns.cutMiddle(place(failure), placeWidth, page.glyphs().ellipsis());
            page.wrapped(Line.of(line(count(failure), place)), Style.RED, failure.message(), MOST_LINES_EACH);
        }
    }

    private String line(String count, String place) {
        return Columns.padLeft(count, countWidth) + GAP + Columns.padRight(place, placeWidth) + GAP;
    }

    private int widest(String heading, Function<Failure, String> text) {
        int content = failures.stream()
                .mapToInt(failure -> Columns.width(text.apply(failure)))
                .max()
                .orElse(0);
        return Math.max(heading.length(), content);
    }

    private static String count(Failure failure) {
        return HumanNumbers.count(failure.count());
    }

    private String place(Failure failure) {
        return page.glyphs().safe(failure.method() + " " + failure.name());
    }
}
