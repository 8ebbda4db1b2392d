package io.throng.dsl.internal;

import io.throng.engine.Engine;
import io.throng.engine.Run;
import io.throng.metrics.Preview;
import io.throng.metrics.Reporter;
import io.throng.metrics.RunResult;
import io.throng.metrics.Verdict;
import io.throng.plan.InvalidPlanException;
import io.throng.plan.Plan;
import io.throng.reporting.console.ConsolePreview;
import io.throng.reporting.preview.PreviewDocument;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** A load test as a command: flags in, exit code out. */
public final class CommandLineMain {

    private static final int PASSED = 0;
    private static final int FAILED = 1;
    private static final int USAGE = 2;
    private static final int UNTRUSTWORTHY = 3;
    private static final int COULD_NOT_START = 4;
    private static final int SIGNAL = 128;

    private final Plan plan;
    private final List<Reporter> reporters;
    private final PrintStream out;
    private final PrintStream err;

    CommandLineMain(Plan plan, List<Reporter> reporters, PrintStream out, PrintStream err) {
        this.plan = plan;
        this.reporters = List.copyOf(reporters);
        this.out = out;
        this.err = err;
    }

    /** Runs the command and exits the JVM. */
    public static void main(Plan plan, List<Reporter> reporters, String... args) {
        System.exit(new CommandLineMain(plan, reporters, System.out, System.err).run(args));
    }

    /** Runs the command and returns its exit code. */
    int run(String... args) {
        Flags flags = new Flags();
        CommandLine line = new CommandLine(flags).setExpandAtFiles(false);
        try {
            var unused = line.parseArgs(args);
            if (flags.help) {
                line.usage(out);
                return PASSED;
            }
            Plan changed = new FlagPlan(flags, line).applyTo(plan);
            List<Reporter> all = new FlagReports(flags, line).applyTo(reporters);
            if (flags.list) {
                out.print(changed.describe());
                return PASSED;
            }
            if (flags.preview != null) {
                return preview(changed, flags.preview, flags.json);
            }
            return run(changed, all);
        } catch (ParameterException e) {
            err.println(WrongUsage.sentence(e));
            err.println("--help lists all flags");
            return USAGE;
        } catch (InvalidPlanException | IllegalStateException | UncheckedIOException e) {
            err.println(e.getMessage());
            return COULD_NOT_START;
        }
    }

    private static int preview(Plan changed, Duration responseTime, @Nullable String json) {
        Preview preview = Engine.preview(changed, responseTime);
        try {
            if (json != null) {
                PreviewDocument.write(preview, json);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
        ConsolePreview.print(preview);
        return preview.failure().isPresent() ? COULD_NOT_START : PASSED;
    }

    private int run(Plan changed, List<Reporter> all) {
        StopSignals signals = new StopSignals();
        try {
            ToldProblems problems = new ToldProblems();
            Run run = Engine.start(changed, plus(all, problems));
            signals.stop(run);
            RunResult result = run.await();
            problems.untold(result).forEach(err::println);
            return signals.first().isPresent() ? SIGNAL + signals.first().getAsInt() : code(result.verdict());
        } finally {
            signals.release();
        }
    }

    private static List<Reporter> plus(List<Reporter> reporters, Reporter another) {
        return Stream.concat(reporters.stream(), Stream.of(another)).toList();
    }

    private static int code(Verdict verdict) {
        return switch (verdict) {
            case PASSED -> PASSED;
            case FAILED, NO_DATA -> FAILED;
            case UNTRUSTWORTHY -> UNTRUSTWORTHY;
        };
    }
}
