package io.throng.reporting.console;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.throng.metrics.Report;
import io.throng.metrics.Reporter;
import io.throng.reporting.RunBuilder;
import io.throng.reporting.SampleRuns;
import io.throng.reporting.csv.CsvReporter;
import io.throng.reporting.internal.Percentile;
import io.throng.reporting.internal.page.HumanNumbers;
import io.throng.reporting.json.JsonReporter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One result has one set of numbers, wherever they are read. */
class NumbersAgreeTest {

    /** A time as the JSON document calls it, and as people do. */
    private record Time(String field, String name) {}

    private static final List<Time> TIMES = List.of(
            new Time("responseTime", "response time"),
            new Time("serviceTime", "service time"),
            new Time("startDelay", "start delay"),
            new Time("connectionWait", "connection wait"));

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    static Stream<RunBuilder> runs() {
        return Stream.of(SampleRuns.locust(), SampleRuns.passed(), SampleRuns.open());
    }

    @ParameterizedTest
    @MethodSource("runs")
    void shouldAgreeInCsvAndJsonAndOnTheConsole(RunBuilder run) throws Exception {
        BufferedOutput console = BufferedOutput.pipe(200);
        play(CsvReporter.to(folder.resolve("run").toString()), run);
        play(JsonReporter.to(folder.resolve("run.json").toString()), run);
        play(ConsoleReporter.to(() -> console).onlySummary(), run);

        JsonNode document =
                JsonMapper.shared().readTree(folder.resolve("run.json").toFile());
        List<JsonNode> series =
                new ArrayList<>(document.get("requests").valueStream().toList());
        series.add(document.get("total"));
        List<NamedCsvRecord> rows = rows("run_stats.csv");
        List<NamedCsvRecord> times = rows("run_times.csv");

        assertThat(rows).hasSameSizeAs(series);
        assertThat(times).hasSize(series.size() * TIMES.size());
        for (int i = 0; i < rows.size(); i++) {
            assertCsvAgrees(rows.get(i), series.get(i));
            assertConsoleAgrees(console.text(), series.get(i));
            for (int j = 0; j < TIMES.size(); j++) {
                assertTimesAgree(times.get(i * TIMES.size() + j), series.get(i), TIMES.get(j));
            }
        }
        TIMES.forEach(time -> assertConsoleAgrees(console.text(), document.get("total"), time));
    }

    private List<NamedCsvRecord> rows(String file) throws IOException {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(folder.resolve(file))) {
            return csv.stream().toList();
        }
    }

    private static void assertTimesAgree(NamedCsvRecord row, JsonNode series, Time time) {
        JsonNode times = series.get(time.field());
        assertThat(row.getField("Name")).isEqualTo(series.get("name").asString());
        assertThat(row.getField("Time")).isEqualToIgnoringCase(time.name());
        assertSame(row, "Request Count", times.get("count"));
        assertSame(row, "Average Time", times.get("meanMillis"));
        assertSame(row, "Min Time", times.get("minMillis"));
        assertSame(row, "Max Time", times.get("maxMillis"));
        for (Percentile percentile : Percentile.SHOWN) {
            assertSame(row, percentile.label(), times.get("percentilesMillis").get(percentile.number()));
        }
    }

    private static void assertConsoleAgrees(String console, JsonNode total, Time time) {
        JsonNode times = total.get(time.field());
        List<String> row = new ArrayList<>(List.of(time.name(), shown(times.get("meanMillis"))));
        for (String percent : List.of("50", "90", "95", "99", "99.9")) {
            row.add(shown(times.get("percentilesMillis").get(percent)));
        }
        row.add(shown(times.get("maxMillis")));

        assertThat(console.lines().map(line -> line.strip().replaceAll("\\s+", " ")))
                .contains(String.join(" ", row));
    }

    private static void assertCsvAgrees(NamedCsvRecord row, JsonNode series) {
        JsonNode times = series.get("responseTime");
        assertThat(row.getField("Type")).isEqualTo(series.get("method").asString());
        assertThat(row.getField("Name")).isEqualTo(series.get("name").asString());
        assertSame(row, "Request Count", series.get("count"));
        assertSame(row, "Failure Count", series.get("failed"));
        assertSame(row, "Average Response Time", times.get("meanMillis"));
        assertSame(row, "Min Response Time", times.get("minMillis"));
        assertSame(row, "Max Response Time", times.get("maxMillis"));
        assertSame(row, "Median Response Time", times.get("percentilesMillis").get("50"));
        assertSame(row, "Average Content Size", series.get("averageBodyBytes"));
        assertSame(row, "Requests/s", series.get("requestsPerSecond"));
        assertSame(row, "Failures/s", series.get("failuresPerSecond"));
        for (Percentile percentile : Percentile.SHOWN) {
            assertSame(row, percentile.label(), times.get("percentilesMillis").get(percentile.number()));
        }
    }

    private static void assertSame(NamedCsvRecord row, String column, JsonNode number) {
        assertThat(new BigDecimal(row.getField(column))).as(column).isEqualByComparingTo(number.decimalValue());
    }

    private static void assertConsoleAgrees(String console, JsonNode series) {
        JsonNode times = series.get("responseTime");
        List<String> main = new ArrayList<>();
        main.add(HumanNumbers.count(series.get("count").asLong()));
        main.add(HumanNumbers.count(series.get("failed").asLong()));
        if (series.get("failed").asLong() > 0) {
            main.add(HumanNumbers.percent(series.get("failureRatio").asDouble()));
        }
        for (String name : List.of("meanMillis", "minMillis", "maxMillis")) {
            main.add(shown(times.get(name)));
        }
        main.add(shown(times.get("percentilesMillis").get("50")));
        main.add(HumanNumbers.rate(series.get("requestsPerSecond").asDouble()));
        main.add(HumanNumbers.rate(series.get("failuresPerSecond").asDouble()));
        List<String> percentiles = new ArrayList<>();
        times.get("percentilesMillis").forEach(value -> percentiles.add(shown(value)));
        percentiles.add(HumanNumbers.count(series.get("count").asLong()));

        String row = series.get("method").asString() + " " + series.get("name").asString() + " ";
        assertThat(console.lines().map(line -> line.strip().replaceAll("\\s+", " ")))
                .contains((row + String.join(" ", main)).strip(), (row + String.join(" ", percentiles)).strip());
    }

    private static String shown(JsonNode millis) {
        return HumanNumbers.millis(
                Duration.ofNanos(millis.decimalValue().movePointRight(6).longValueExact()));
    }

    private static void play(Reporter reporter, RunBuilder run) throws Exception {
        Report report = reporter.open(run.info());
        report.snapshot(run.last());
        report.finish(run.result());
    }
}
