package io.throng.reporting.console;

import io.throng.metrics.UserException;
import io.throng.reporting.internal.page.Glyphs;
import io.throng.reporting.internal.page.HumanNumbers;
import io.throng.reporting.internal.page.Line;
import io.throng.reporting.internal.page.Page;
import io.throng.reporting.internal.page.Style;
import java.util.List;

/** Distinct exceptions of lambdas with the beginning of their stack traces. */
final class ExceptionList {

    private static final int MOST_EXCEPTIONS = 10;
    private static final int MOST_FRAMES = 12;
    private static final int MOST_LINES_OF_A_MESSAGE = 4;

    private ExceptionList() {}

    static void print(List<UserException> exceptions, Page page) {
        if (exceptions.isEmpty()) {
            return;
        }
        page.title("Exceptions");
        exceptions.stream().limit(MOST_EXCEPTIONS).forEach(exception -> print(exception, page));
        page.more(exceptions.size() - MOST_EXCEPTIONS);
    }

    private static void print(UserException exception, Page page) {
        Glyphs glyphs = page.glyphs();
        String count = HumanNumbers.count(exception.count()) + glyphs.times();
        page.line(Line.of(Style.MAGENTA, count).with("  " + glyphs.safe(exception.place())));
        Line indent = Line.of("    ");
        String message = exception.message().isEmpty() ? "" : ": " + exception.message();
        page.wrapped(indent, Style.MAGENTA, exception.type() + message, MOST_LINES_OF_A_MESSAGE);
        List<String> frames = exception
                .stackTrace()
                .lines()
                .map(glyphs::safe)
                .dropWhile(line -> !line.startsWith("at "))
                .toList();
        frames.stream()
                .limit(MOST_FRAMES)
                .forEach(frame -> page.line(Line.of("      ").with(Style.DIM, frame)));
        if (frames.size() > MOST_FRAMES) {
            int hidden = frames.size() - MOST_FRAMES;
            page.line(Line.of("      ").with(Style.DIM, glyphs.ellipsis() + " and " + hidden + " more frames"));
        }
    }
}
