package io.throng.benchmarks.sidebyside;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** The results as text; medians of the rounds that count. */
record Table(Settings settings, Machine machine, List<Row> rows) {

    private static final double KIB_PER_MIB = 1024;
    private static final String FORMAT = "%-14s %6s  %-22s  %7s %7s %7s %9s %7s %7s  %8s %7s  %s%n";

    void print(PrintStream out) {
        out.printf("%n%s%n", machine);
        out.printf(
                "%d rounds of %d s, %d connections, %d s of warm-up for those that run in a JVM%n%n",
                settings.rounds(), settings.seconds(), settings.connections(), settings.warmUpSeconds());
        printHead(out);
        rows.forEach(row -> print(row, out));
        rows.forEach(row -> printRemarks(row, out));
    }

    private static void printHead(PrintStream out) {
        out.printf(
                "%-14s %6s  %-22s  %-23s %9s %7s %7s   %-15s%n",
                "", "rounds", "ratio to wrk", "  CPU s per 1M requests", "requests", "peak", "bytes", "ms to 1st byte");
        out.printf(
                FORMAT,
                "generator",
                "sound",
                "median (least..most)",
                "all",
                "user",
                "system",
                "per s",
                "MiB",
                "alloc.",
                "launch",
                "main",
                "what");
    }

    private void print(Row row, PrintStream out) {
        out.printf(
                FORMAT,
                row.generator().name(),
                row.soundCount() + "/" + row.trials().size(),
                ratio(row.ratio()),
                number("%.2f", row.of(Trial::cpuPerMillion).median()),
                number("%.2f", row.of(Trial::userPerMillion).median()),
                number("%.2f", row.of(Trial::systemPerMillion).median()),
                number("%.0f", row.of(Trial::requests).median() / settings.seconds()),
                number("%.1f", row.of(Trial::peakKib).median() / KIB_PER_MIB),
                number("%.0f", row.allocatedBytes().median()),
                number("%.0f", row.launchMillis().median()),
                number("%.0f", row.mainMillis().median()),
                (row.generator().version() + " " + row.generator().does()).strip());
    }

    private static String ratio(Spread ratio) {
        return Double.isNaN(ratio.median())
                ? "-"
                : String.format(Locale.ROOT, "%.3f (%.3f..%.3f)", ratio.median(), ratio.least(), ratio.most());
    }

    private static String number(String format, double value) {
        return Double.isNaN(value) ? "-" : String.format(Locale.ROOT, format, value);
    }

    private static void printRemarks(Row row, PrintStream out) {
        for (Trial trial : row.trials()) {
            trial.problems().forEach(problem -> printRemark(row, trial, "does not count: " + problem, out));
            trial.notes().forEach(note -> printRemark(row, trial, note, out));
        }
    }

    private static void printRemark(Row row, Trial trial, String remark, PrintStream out) {
        out.printf("%s, round %d: %s%n", row.generator().name(), trial.round(), remark);
    }
}
