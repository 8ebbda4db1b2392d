package io.throng.dsl.internal;

import io.throng.metrics.Reporter;
import io.throng.reporting.console.ConsoleReporter;
import io.throng.reporting.csv.CsvReporter;
import io.throng.reporting.json.JsonReporter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The reports of a command: those of the program, changed and joined by what the flags say. */
final class FlagReports {

    private final Flags flags;
    private final CommandLine line;

    FlagReports(Flags flags, CommandLine line) {
        this.flags = flags;
        this.line = line;
    }

    /**
     * A command always shows something on the console.
     *
     * @throws ParameterException when flags do not go together; the message says why
     */
    List<Reporter> applyTo(List<Reporter> program) {
        List<Reporter> reporters = new ArrayList<>(program);
        if (flags.csv != null) {
            requireRun();
            reporters.removeIf(CsvReporter.class::isInstance);
            reporters.add(made("--csv", CsvReporter::to, flags.csv));
        }
        if (flags.json != null) {
            reporters.removeIf(JsonReporter.class::isInstance);
            reporters.add(made("--json", JsonReporter::to, flags.json));
        }
        if (flags.csvFullHistory) {
            requireCsv(reporters);
            reporters.replaceAll(reporter -> reporter instanceof CsvReporter csv ? csv.fullHistory() : reporter);
        }
        if (reporters.stream().noneMatch(ConsoleReporter.class::isInstance)) {
            reporters.add(ConsoleReporter.toStdout());
        }
        if (flags.onlySummary) {
            reporters.replaceAll(
                    reporter -> reporter instanceof ConsoleReporter console ? console.onlySummary() : reporter);
        }
        return reporters;
    }

    private Reporter made(String flag, Function<String, Reporter> reporter, String path) {
        try {
            return reporter.apply(path);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(line, flag + ": " + e.getMessage(), e);
        }
    }

    private void requireRun() {
        if (flags.preview != null) {
            throw new ParameterException(line, "--csv is given with --preview, expected --json FILE for a preview");
        }
    }

    private void requireCsv(List<Reporter> reporters) {
        if (reporters.stream().noneMatch(CsvReporter.class::isInstance)) {
            throw new ParameterException(line, "--csv-full-history is given without --csv, expected --csv PREFIX too");
        }
    }
}
