package io.throng.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.throng.metrics.Reporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every reporter does that writes files. */
public abstract class FileReporterContract extends ReporterContract {

    /** A reporter that is given this path. */
    protected abstract Reporter writingTo(String path);

    @Override
    protected Reporter reporter(String place) {
        return writingTo(folder.resolve(place).resolve("run").toString());
    }

    @Test
    void shouldMakeMissingFoldersWhenOpened() throws Exception {
        play(reporter("not/yet/there"), SampleRuns.passed());

        assertThat(outcome("not/yet/there")).contains("/users");
    }

    @Test
    void shouldLeaveNoTemporaryFilesWhenEnded() throws Exception {
        play(reporter("place"), SampleRuns.passed());

        try (Stream<Path> files = Files.list(folder.resolve("place"))) {
            assertThat(files).noneMatch(file -> file.toString().endsWith(".tmp"));
        }
    }

    @Test
    void shouldRefuseToOpenWhenTheFolderIsAFile() throws Exception {
        Files.writeString(folder.resolve("taken"), "");
        String path = folder.resolve("taken/deeper/run").toString();

        assertThatThrownBy(() -> writingTo(path).open(SampleRuns.passed().info()))
                .isInstanceOf(IOException.class)
                .hasMessageContainingAll("(\"" + path, "cannot write", "taken", "expected");
    }

    @Test
    void shouldRefuseToOpenWhenThePathIsAFolder() {
        assertThatThrownBy(() ->
                        writingTo(folder.toString()).open(SampleRuns.passed().info()))
                .isInstanceOf(IOException.class)
                .hasMessageContainingAll("(\"" + folder, "is a folder", "expected");
    }

    @Test
    void shouldThrowWhenTheFolderIsGoneInTheMiddle() throws Exception {
        var report = reporter("place").open(SampleRuns.passed().info());
        try (Stream<Path> files = Files.list(folder.resolve("place"))) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder.resolve("place"));

        assertThatThrownBy(() -> {
                    report.snapshot(SampleRuns.passed().last());
                    report.finish(SampleRuns.passed().result());
                })
                .isInstanceOf(IOException.class)
                .hasMessageContainingAll("could not write", "place", "does not exist", "expected");
    }
}
