package io.throng.reporting.console;

import io.throng.metrics.Failure;
import io.throng.metrics.UserException;
import io.throng.reporting.internal.page.Columns;
import io.throng.reporting.internal.page.Glyphs;
import io.throng.reporting.internal.page.HumanNumbers;
import io.throng.reporting.internal.page.Line;
import io.throng.reporting.internal.page.Style;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** What went wrong so far, a line each. */
final class Problems {

    private final Glyphs glyphs;
    private final int countWidth;

    private Problems(Glyphs glyphs, int countWidth) {
        this.glyphs = glyphs;
        this.countWidth = countWidth;
    }

    /** Exceptions first, because they are mistakes of the load test; then failures; each the most frequent first. */
    static List<Line> lines(List<UserException> exceptions, List<Failure> failures, Glyphs glyphs) {
        int countWidth = LongStream.concat(
                        exceptions.stream().mapToLong(UserException::count),
                        failures.stream().mapToLong(Failure::count))
                .mapToInt(count -> HumanNumbers.count(count).length())
                .max()
                .orElse(0);
        Problems problems = new Problems(glyphs, countWidth);
        return Stream.concat(
                        exceptions.stream()
                                .sorted(Comparator.comparingLong(UserException::count)
                                        .reversed())
                                .map(problems::line),
                        failures.stream()
                                .sorted(Comparator.comparingLong(Failure::count).reversed())
                                .map(problems::line))
                .toList();
    }

    private Line line(UserException exception) {
        String type = exception.type().substring(exception.type().lastIndexOf('.') + 1);
        String summary = exception.message().isEmpty() ? type : type + ": " + exception.message();
        return Line.of(Style.MAGENTA, count(glyphs.warning(), exception.count()))
                .with("  " + glyphs.safe(exception.place()) + "  ")
                .with(Style.MAGENTA, glyphs.safe(summary));
    }

    private Line line(Failure failure) {
        return Line.of(Style.RED, count(glyphs.bad(), failure.count()))
                .with("  ")
                .with(Style.CYAN, glyphs.safe(failure.method()))
                .with(" " + glyphs.safe(failure.name()) + "  ")
                .with(Style.RED, glyphs.safe(failure.message()));
    }

    private String count(String sign, long count) {
        return sign + " " + Columns.padLeft(HumanNumbers.count(count), countWidth) + glyphs.times();
    }
}
