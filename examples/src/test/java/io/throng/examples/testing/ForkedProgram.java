package io.throng.examples.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A program in a JVM of its own, for what a test cannot let happen in its own: exits and signals. */
public final class ForkedProgram implements AutoCloseable {

    private static final long LONGEST_SECONDS = 120;

    private final Process process;
    private final Path output;

    private ForkedProgram(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    /** What a program left behind: its exit code, and all it printed. */
    public record Ended(int exitCode, String output) {}

    /** Starts a main class on the class path of the tests. */
    public static ForkedProgram start(Class<?> main, String... args) throws IOException {
        List<String> command = new ArrayList<>(hearingSignals());
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(args));
        Path output = Files.createTempFile("throng-program", ".out");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        return new ForkedProgram(process, output);
    }

    /** A build in the background ignores Ctrl-C, and so would every program it starts. */
    private static List<String> hearingSignals() {
        boolean isLinux = System.getProperty("os.name").equals("Linux");
        return isLinux ? List.of("env", "--default-signal=INT,TERM") : List.of();
    }

    /** Runs a main class to its end. */
    public static Ended run(Class<?> main, String... args) throws IOException, InterruptedException {
        try (ForkedProgram program = start(main, args)) {
            return program.await();
        }
    }

    /** Sends a signal such as {@code INT}, as the terminal does on Ctrl-C. */
    public void signal(String name) throws IOException, InterruptedException {
        int failed = new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                .inheritIO()
                .start()
                .waitFor();
        if (failed != 0) {
            throw new IllegalStateException("signal " + name + " was not sent, kill answered " + failed);
        }
    }

    /** Waits for the end of the program. */
    public Ended await() throws IOException, InterruptedException {
        if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the program did not end; it printed:\n" + Files.readString(output));
        }
        return new Ended(process.exitValue(), Files.readString(output));
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        Files.delete(output);
    }
}
