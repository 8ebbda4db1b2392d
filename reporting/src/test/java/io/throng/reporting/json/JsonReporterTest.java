package io.throng.reporting.json;

import static io.throng.reporting.StatsBuilder.stats;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.throng.metrics.FailureKind;
import io.throng.metrics.Reporter;
import io.throng.metrics.RunResult;
import io.throng.reporting.FileReporterContract;
import io.throng.reporting.Golden;
import io.throng.reporting.JsonSchema;
import io.throng.reporting.RunBuilder;
import io.throng.reporting.SampleRuns;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.HdrHistogram.Histogram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class JsonReporterTest extends FileReporterContract {

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final JsonSchema SCHEMA = JsonSchema.of("throng-result.schema.json");

    @Override
    protected Reporter writingTo(String path) {
        return JsonReporter.to(path);
    }

    @Override
    protected String outcome(String place) throws IOException {
        return Files.readString(folder.resolve(place).resolve("run"));
    }

    @Test
    void shouldWriteTheDocumentAsAgreedWhenTheRunHasEverything() throws Exception {
        Golden.assertMatches("result.json", written(everything()));
    }

    @ParameterizedTest
    @MethodSource("runs")
    void shouldMatchItsSchemaWhateverTheRun(RunBuilder run) throws Exception {
        assertThat(SCHEMA.violations(MAPPER.readTree(written(run)))).isEmpty();
    }

    static Stream<RunBuilder> runs() {
        return Stream.of(SampleRuns.locust(), SampleRuns.empty(), SampleRuns.passed(), SampleRuns.open(), everything());
    }

    @ParameterizedTest
    @MethodSource("spoilt")
    void shouldNotMatchItsSchemaWhenTheDocumentIsSpoilt(UnaryOperator<ObjectNode> spoil) throws Exception {
        ObjectNode document = (ObjectNode) MAPPER.readTree(written(everything()));

        assertThat(SCHEMA.violations(spoil.apply(document))).isNotEmpty();
    }

    static Stream<UnaryOperator<ObjectNode>> spoilt() {
        return Stream.of(
                document -> document.put("more", 1),
                document -> document.put("version", 2),
                document -> document.put("scheduled", -1),
                document -> document.without("warmUp"),
                document -> document.set("schedules", MAPPER.readTree("[{\"scenario\": \"buy\"}]")),
                document -> document.put("verdict", "GOOD"),
                document -> document.without(List.of("seed", "total")),
                document -> document.set("timeline", MAPPER.readTree("[{}]")),
                document -> document.set("groups", MAPPER.readTree("[{\"name\": \"login\"}]")));
    }

    @Test
    void shouldDescribeEveryFieldWhenTheSchemaIsRead() {
        assertThat(SCHEMA.undescribedFields()).isEmpty();
    }

    @Test
    void shouldGiveTheHistogramBackWhenReadWithHdrHistogram() throws Exception {
        RunResult result = SampleRuns.locust().result();
        JsonNode document = MAPPER.readTree(written(SampleRuns.locust()));

        JsonNode times = document.get("total").get("responseTime");
        byte[] bytes = Base64.getDecoder().decode(times.get("histogram").asString());
        Histogram histogram = Histogram.decodeFromCompressedByteBuffer(ByteBuffer.wrap(bytes), 0);

        assertThat(histogram.getTotalCount()).isEqualTo(10);
        assertThat(histogram.getNumberOfSignificantValueDigits()).isEqualTo(3);
        for (double percent : new double[] {50, 66, 75, 90}) {
            Duration expected = result.total().responseTime().p(percent);
            assertThat(Duration.ofNanos(histogram.getValueAtPercentile(percent) * 1000))
                    .isEqualTo(expected);
            assertThat(times.get("percentilesMillis")
                            .get(Long.toString((long) percent))
                            .decimalValue()
                            .movePointRight(6)
                            .longValueExact())
                    .isEqualTo(expected.toNanos());
        }
    }

    @Test
    void shouldLeaveTheOlderFileWhenTheRunHasNotEnded() throws Exception {
        play(reporter("place"), SampleRuns.passed());
        String older = outcome("place");

        reporter("place")
                .open(SampleRuns.locust().info())
                .snapshot(SampleRuns.locust().last());

        assertThat(outcome("place")).isEqualTo(older);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "results/", "nul\0"})
    void shouldRefuseAPathWhenItNamesNoFile(String path) {
        assertThatThrownBy(() -> JsonReporter.to(path))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("json(\"" + path + "\")", "expected a file");
    }

    private String written(RunBuilder run) throws Exception {
        play(reporter("place"), run);
        return outcome("place");
    }

    private static RunBuilder everything() {
        return SampleRuns.locust()
                .series(
                        stats("CALL", "pay")
                                .ok(20.5, 21)
                                .startDelay(0.25)
                                .connectionWait(0.125)
                                .interrupted(2),
                        stats("CALL", "pay").ok(21))
                .group(stats("", "checkout").ok(40.25))
                .failure("GET", "/\u0001\u20ac \ud83d", FailureKind.TIMEOUT, "tab\tand </script>", 7)
                .schedule(14, 2)
                .warmUp(stats("GET", "/").ok(900).failed(1_200))
                .arrivals("buy", 12, 1, 1)
                .iterations("browse", 4, 0)
                .reportProblems("csv(\"results/api\"): could not write results/api_stats.csv: No space left on device");
    }
}
