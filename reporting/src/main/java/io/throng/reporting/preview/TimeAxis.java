package io.throng.reporting.preview;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * The axis below a chart: round times at even distances, as close as their texts allow.
 *
 * @param length from the first column to the end of the last
 * @param columns how many there are
 * @param step from one time to the next
 */
record TimeAxis(Duration length, int columns, Duration step) {

    private static final int GAP = 2;

    private static final List<Duration> STEPS = Stream.of(
                    each(ChronoUnit.MILLIS, 1, 2, 5, 10, 20, 50, 100, 200, 500),
                    each(ChronoUnit.SECONDS, 1, 2, 5, 10, 15, 30),
                    each(ChronoUnit.MINUTES, 1, 2, 5, 10, 15, 30),
                    each(ChronoUnit.HOURS, 1, 2, 3, 6, 12),
                    each(ChronoUnit.DAYS, 1, 2, 7, 30, 90))
            .flatMap(steps -> steps)
            .toList();

    private static Stream<Duration> each(ChronoUnit unit, int... counts) {
        return Arrays.stream(counts).mapToObj(count -> Duration.of(count, unit));
    }

    /** For a length of a nanosecond or more. */
    static TimeAxis of(Duration length, int columns) {
        return STEPS.stream()
                .map(step -> new TimeAxis(length, columns, step))
                .filter(TimeAxis::isReadable)
                .findFirst()
                .orElse(new TimeAxis(length, columns, length.plusNanos(1)));
    }

    private boolean isReadable() {
        return ticks() < columns
                && LongStream.rangeClosed(1, ticks())
                        .allMatch(tick ->
                                start(tick) - start(tick - 1) >= label(tick - 1).length() + GAP);
    }

    private long ticks() {
        return length.dividedBy(step);
    }

    /** The line between the values and the times. */
    String line(ChartGlyphs glyphs) {
        StringBuilder line = new StringBuilder(glyphs.rule().repeat(columns));
        for (long tick = 0; tick <= ticks(); tick++) {
            line.setCharAt(column(tick), glyphs.timeTick().charAt(0));
        }
        return line.toString();
    }

    /** The times, each below the middle of its tick, as far as the ends allow. */
    String labels() {
        StringBuilder line = new StringBuilder(" ".repeat(columns));
        for (long tick = 0; tick <= ticks(); tick++) {
            String label = label(tick);
            line.replace(start(tick), start(tick) + label.length(), label);
        }
        return line.toString();
    }

    /** Where the text of a tick begins. */
    private int start(long tick) {
        int length = label(tick).length();
        return Math.max(0, Math.min(columns - length, column(tick) - length / 2));
    }

    private int column(long tick) {
        double share = (double) step.multipliedBy(tick).toNanos() / length.toNanos();
        return Math.min(columns - 1, (int) (columns * share));
    }

    private String label(long tick) {
        return text(step.multipliedBy(tick));
    }

    private static String text(Duration time) {
        StringBuilder text = new StringBuilder();
        append(text, time.toDays(), "d");
        append(text, time.toHoursPart(), "h");
        append(text, time.toMinutesPart(), "m");
        BigDecimal seconds = BigDecimal.valueOf(time.toSecondsPart() * 1_000L + time.toMillisPart(), 3)
                .stripTrailingZeros();
        if (seconds.signum() > 0 || text.isEmpty()) {
            text.append(seconds.toPlainString()).append('s');
        }
        return text.toString().strip();
    }

    private static void append(StringBuilder text, long count, String unit) {
        if (count > 0) {
            text.append(count).append(unit).append(' ');
        }
    }
}
