package io.throng.dsl.internal;

import io.throng.engine.Engine;
import io.throng.engine.Run;
import io.throng.metrics.Reporter;
import io.throng.metrics.RunResult;
import io.throng.metrics.Verdict;
import io.throng.plan.InvalidPlanException;
import io.throng.plan.Plan;
import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

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
        this.reporters = reporters;
        this.out = out;
        this.err = err;
    }

    /** Runs the command and exits the JVM. */
    public static void main(Plan plan, List<Reporter> reporters, String... args) {
        System.exit(new CommandLineMain(plan, reporters, System.out, System.err).run(args));
    }

    int run(String... args) {
        Flags flags = new Flags();
        CommandLine line = new CommandLine(flags).setCommandName("java … ");
        try {
            var unused = line.parseArgs(args);
            if (flags.help) {
                line.usage(out);
                return PASSED;
            }
            List<Reporter> all = new FlagReports(flags, line).applyTo(reporters);
            return run(flags.applyTo(plan), flags.list, all);
        } catch (UnmatchedArgumentException e) {
            return refuse(unknown(e), USAGE);
        } catch (ParameterException e) {
            return refuse(String.valueOf(e.getMessage()), USAGE);
        } catch (InvalidPlanException | IllegalStateException e) {
            return refuse(String.valueOf(e.getMessage()), COULD_NOT_START);
        }
    }

    private static String unknown(UnmatchedArgumentException e) {
        String given = e.getUnmatched().get(0);
        String hint = e.getSuggestions().stream()
                .findFirst()
                .map(known -> ", did you mean " + known + "?")
                .orElse("");
        return "unknown flag " + given + hint;
    }

    private int refuse(String message, int code) {
        err.println(message);
        if (code == USAGE) {
            err.println("--help lists all flags");
        }
        return code;
    }

    private int run(Plan changed, boolean list, List<Reporter> all) {
        if (list) {
            out.print(changed.describe());
            return PASSED;
        }
        AtomicInteger signal = new AtomicInteger();
        Run run = Engine.start(changed, all);
        Signals signals = Signals.handledBy(number -> stop(run, signal, number));
        RunResult result = run.await();
        signals.release();
        result.reportProblems().forEach(err::println);
        return signal.get() == 0 ? code(result.verdict()) : SIGNAL + signal.get();
    }

    /** The first signal lets running iterations end, another one does not wait for them. */
    private static void stop(Run run, AtomicInteger first, int number) {
        if (first.compareAndSet(0, number)) {
            run.stop();
        } else {
            run.stopNow();
        }
    }

    private static int code(Verdict verdict) {
        return switch (verdict) {
            case PASSED -> PASSED;
            case FAILED, NO_DATA -> FAILED;
            case UNTRUSTWORTHY -> UNTRUSTWORTHY;
        };
    }
}
