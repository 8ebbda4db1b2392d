package io.throng.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import io.throng.metrics.Report;
import io.throng.metrics.Reporter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every reporter does, whatever it shows and wherever. */
public abstract class ReporterContract {

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    protected Path folder;

    /** A reporter with a place of its own, told apart by the name of that place. */
    protected abstract Reporter reporter(String place);

    /** What is to be read at a place when a run has ended there. */
    protected abstract String outcome(String place) throws Exception;

    @Test
    void shouldKeepRunsApartWhenTwoGoOnAtOnce() throws Exception {
        play(reporter("first alone"), SampleRuns.passed());
        play(reporter("second alone"), SampleRuns.locust());

        Report first = reporter("first").open(SampleRuns.passed().info());
        Report second = reporter("second").open(SampleRuns.locust().info());
        first.snapshot(SampleRuns.passed().snapshot());
        second.snapshot(SampleRuns.locust().snapshot());
        first.snapshot(SampleRuns.passed().last());
        first.finish(SampleRuns.passed().result());
        second.snapshot(SampleRuns.locust().last());
        second.finish(SampleRuns.locust().result());

        assertThat(outcome("first")).isEqualTo(outcome("first alone"));
        assertThat(outcome("second")).isEqualTo(outcome("second alone"));
    }

    @Test
    void shouldStartAfreshWhenOneReporterServesAnotherRun() throws Exception {
        play(reporter("alone"), SampleRuns.passed());

        Reporter reporter = reporter("both");
        play(reporter, SampleRuns.locust());
        play(reporter, SampleRuns.passed());

        assertThat(outcome("both")).isEqualTo(outcome("alone"));
    }

    @Test
    void shouldEndWithTheLastSnapshotWhenEarlierOnesDiffer() throws Exception {
        play(reporter("alone"), SampleRuns.locust());

        Report report = reporter("after others").open(SampleRuns.locust().info());
        report.snapshot(SampleRuns.empty().snapshot());
        report.snapshot(SampleRuns.passed().snapshot());
        report.snapshot(SampleRuns.locust().last());
        report.finish(SampleRuns.locust().result());

        assertThat(outcome("after others")).isEqualTo(outcome("alone")).contains("/login");
    }

    @Test
    void shouldShowEverySeriesWhenNoRequestWasMade() throws Exception {
        play(reporter("empty"), SampleRuns.empty());

        assertThat(outcome("empty")).contains("GET").contains("Aggregated");
    }

    /** A run with one snapshot in the middle and one at the end. */
    protected static void play(Reporter reporter, RunBuilder run) throws Exception {
        Report report = reporter.open(run.info());
        report.snapshot(run.snapshot());
        report.snapshot(run.last());
        report.finish(run.result());
    }
}
