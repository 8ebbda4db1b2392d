package io.throng.benchmarks.sidebyside;

import io.throng.benchmarks.Proc;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs a generator and looks at it from outside. Used by one thread. */
final class Observer {

    private static final Duration SPARE = Duration.ofSeconds(60);

    private final Settings settings;
    private final Nginx server;
    private final Duration atMost;

    Observer(Settings settings) {
        this.settings = settings;
        this.server = new Nginx(settings.base());
        this.atMost = SPARE.plusSeconds(settings.warmUpSeconds() + settings.seconds());
    }

    Observation watch(Generator generator) throws IOException, InterruptedException {
        List<String> command = generator.command().apply(settings.base());
        return switch (generator.counted()) {
            case WHOLE_PROCESS -> wholeProcess(command);
            case BETWEEN_MARKS -> betweenMarks(command);
        };
    }

    /** GNU time tells what a process has cost that is gone. */
    private Observation wholeProcess(List<String> command) throws IOException, InterruptedException {
        Path times = settings.work().resolve("times");
        List<String> timed = new ArrayList<>(List.of("time", "--quiet", "-o", times.toString(), "-f", "%U %S %M"));
        timed.addAll(command);
        long before = server.requests();
        Child child = Child.start(settings.clientCore(), atMost, timed);
        String output = child.read(line -> {});
        int exitCode = child.exitCode();
        String[] told = Files.readString(times).strip().split(" ", -1);
        return new Observation(
                output,
                exitCode,
                server.requests() - before,
                new Cpu(Double.parseDouble(told[0]), Double.parseDouble(told[1])),
                Long.parseLong(told[2]));
    }

    private Observation betweenMarks(List<String> command) throws InterruptedException {
        Child child = Child.start(settings.clientCore(), atMost, command);
        Proc process = Proc.of(child.handle());
        Marks marks = new Marks(process);
        String output = child.read(marks::line);
        return marks.observation(output, child.exitCode());
    }

    /** What was seen at the lines {@code measuring} and {@code measured}, while the process pauses. */
    private final class Marks {

        private record Look(long requests, Cpu cpu) {}

        private final Proc process;
        private @Nullable Look begin;
        private @Nullable Look end;
        private long peakKib;

        Marks(Proc process) {
            this.process = process;
        }

        void line(String line) {
            if (line.equals("measuring")) {
                begin = look();
            } else if (line.equals("measured") || line.startsWith("measured ")) {
                end = look();
                peakKib = process.peakResidentKib();
            }
        }

        private Look look() {
            return new Look(server.requests(), Cpu.of(process));
        }

        Observation observation(String output, int exitCode) {
            if (begin == null || end == null) {
                return new Observation(output, exitCode, 0, new Cpu(0, 0), 0);
            }
            return new Observation(
                    output,
                    exitCode,
                    end.requests() - begin.requests(),
                    end.cpu().since(begin.cpu()),
                    peakKib);
        }
    }
}
