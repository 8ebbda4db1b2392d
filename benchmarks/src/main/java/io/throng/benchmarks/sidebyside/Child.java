package io.throng.benchmarks.sidebyside;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** A generator that has been started on some cores. */
final class Child {

    private final Process process;

    private Child(Process process) {
        this.process = process;
    }

    /**
     * @param cores as {@code taskset} takes them
     * @param atMost when it is killed, if it has not ended by itself
     */
    static Child start(String cores, Duration atMost, List<String> command) {
        List<String> pinned = new ArrayList<>(List.of("taskset", "-c", cores));
        pinned.addAll(command);
        try {
            Child child = new Child(
                    new ProcessBuilder(pinned).redirectErrorStream(true).start());
            CompletableFuture.delayedExecutor(atMost.toMillis(), TimeUnit.MILLISECONDS)
                    .execute(child::kill);
            return child;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    /** Hands over each line of its output as it comes, and returns all when there is no more. */
    String read(Consumer<String> eachLine) {
        StringBuilder all = new StringBuilder();
        try (BufferedReader reader = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                eachLine.accept(line);
                all.append(line).append('\n');
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all.toString();
    }

    int exitCode() throws InterruptedException {
        return process.waitFor();
    }

    /** Ends it and what it has started, if that is still there. */
    void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
