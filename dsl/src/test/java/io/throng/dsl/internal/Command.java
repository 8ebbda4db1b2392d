package io.throng.dsl.internal;

import static io.throng.dsl.Throng.get;
import static io.throng.dsl.Throng.loadTest;
import static io.throng.dsl.Throng.scenario;

import io.throng.metrics.Reporter;
import io.throng.plan.Plan;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What a command answered, the console report included. */
record Command(int exitCode, String out, String err) {

    /** A program whose server, if it has one, listens nowhere. */
    static final Plan PROGRAM = loadTest(scenario().task(get("/")))
            .baseUrl("http://127.0.0.1:1")
            .iterations(1)
            .plan();

    static Command run(Plan plan, List<Reporter> reporters, String... args) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        PrintStream before = System.out;
        System.setOut(print(out));
        int exitCode = new CommandLineMain(plan, reporters, print(out), print(err)).run(args);
        System.setOut(before);
        return new Command(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
