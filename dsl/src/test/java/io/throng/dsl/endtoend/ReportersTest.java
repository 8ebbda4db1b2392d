package io.throng.dsl.endtoend;

import static io.throng.dsl.Throng.csv;
import static io.throng.dsl.Throng.get;
import static io.throng.dsl.Throng.json;
import static io.throng.dsl.Throng.loadTest;
import static io.throng.dsl.Throng.reporter;
import static io.throng.dsl.Throng.scenario;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.throng.dsl.LoadTest;
import io.throng.dsl.testing.CountingServer;
import io.throng.metrics.Report;
import io.throng.metrics.Reporter;
import io.throng.metrics.RunResult;
import io.throng.metrics.Snapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportersTest {

    private final CountingServer server = CountingServer.answeringOk();
    private final List<Snapshot> seen = new ArrayList<>();

    @TempDir
    Path folder;

    @AfterEach
    void stop() {
        server.close();
    }

    private LoadTest test() {
        return loadTest(scenario().task(get("/")))
                .baseUrl(server.url())
                .users(5)
                .spawnRate(10_000)
                .iterations(10);
    }

    @Test
    void shouldShowTheSameLastSnapshotToAll() {
        List<RunResult> finished = new ArrayList<>();
        RunResult result = test().report(reporter(seen::add), info -> new Report() {
                    @Override
                    public void snapshot(Snapshot snapshot) {}

                    @Override
                    public void finish(RunResult complete) {
                        finished.add(complete);
                    }
                })
                .run();

        assertThat(seen).last().isEqualTo(result.last());
        assertThat(finished).containsExactly(result);
        assertThat(result.last().last()).isTrue();
        assertThat(result.total().ok()).isEqualTo(50).isEqualTo(server.count());
        assertThat(result.reportProblems()).isEmpty();
    }

    @Test
    void shouldFinishTheRunAndTheOtherReportsWhenOneThrowsAndOneNeverReturns() {
        CountDownLatch never = new CountDownLatch(1);
        Reporter broken = reporter(snapshot -> {
            throw new IllegalStateException("boom");
        });
        Reporter blocked = info -> snapshot -> never.await();

        RunResult result = test().report(broken, blocked, reporter(seen::add), json(folder + "/run.json"))
                .run();

        assertThat(result.total().ok()).isEqualTo(50).isEqualTo(server.count());
        assertThat(result.reportProblems())
                .containsExactly(
                        "report number 1: java.lang.IllegalStateException: boom",
                        "report number 2: not complete after the end of the run, given up");
        assertThat(seen).last().isEqualTo(result.last());
        assertThat(folder.resolve("run.json")).content().contains("\"PASSED\"");
    }

    @Test
    void shouldSendNothingWhenAReportCannotBeOpened() {
        Reporter refusing = info -> {
            throw new IOException("no room");
        };

        assertThatThrownBy(() -> test().report(reporter(seen::add), refusing).run())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("report number 2: no room");
        assertThat(server.count()).isZero();
        assertThat(seen).isEmpty();
    }

    @Test
    void shouldFinishTheRunAndTellOnceWhenTheDiskIsFull() throws Exception {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(mount(disk), "only root can mount a small disk");
        try {
            RunResult result = loadTest(scenario().task(get("/").named("long ".repeat(20_000))))
                    .baseUrl(server.url())
                    .iterations(10)
                    .report(csv(disk + "/api"), json(disk + "/run.json"), json(folder + "/run.json"))
                    .run();

            assertThat(result.total().ok()).isEqualTo(10).isEqualTo(server.count());
            assertThat(result.reportProblems())
                    .satisfiesExactly(
                            csv -> assertThat(csv)
                                    .startsWith("report csv: csv(\"" + disk + "/api\"): ")
                                    .contains("No space left"),
                            json -> assertThat(json)
                                    .startsWith("report json: json(\"" + disk + "/run.json\"): ")
                                    .contains("No space left"));
            assertThat(folder.resolve("run.json")).content().contains("\"PASSED\"");
        } finally {
            int unused = execute("umount", disk.toString());
        }
    }

    private static boolean mount(Path disk) throws Exception {
        return execute("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", disk.toString()) == 0;
    }

    private static int execute(String... command) throws Exception {
        return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor();
    }
}
