package io.throng.reporting.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.throng.reporting.Golden;
import io.throng.reporting.JsonSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class PreviewDocumentTest {

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final JsonSchema SCHEMA = JsonSchema.of("throng-preview.schema.json");

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    @Test
    void shouldWriteTheDocumentAsAgreedWhenThePreviewHasEverything() throws Exception {
        Golden.assertMatches("preview.json", PreviewDocument.text(everything().build()));
    }

    @ParameterizedTest
    @MethodSource("previews")
    void shouldMatchItsSchemaWhateverThePreview(PreviewBuilder preview) {
        assertThat(SCHEMA.violations(MAPPER.readTree(PreviewDocument.text(preview.build()))))
                .isEmpty();
    }

    static Stream<PreviewBuilder> previews() {
        return Stream.of(
                SamplePreviews.stages(),
                SamplePreviews.arrivals(),
                everything(),
                everything().cutOff(),
                PreviewBuilder.moments(0, Duration.ZERO).target(""));
    }

    @ParameterizedTest
    @MethodSource("spoilt")
    void shouldNotMatchItsSchemaWhenTheDocumentIsSpoilt(UnaryOperator<ObjectNode> spoil) {
        ObjectNode document =
                (ObjectNode) MAPPER.readTree(PreviewDocument.text(everything().build()));

        assertThat(SCHEMA.violations(spoil.apply(document))).isNotEmpty();
    }

    static Stream<UnaryOperator<ObjectNode>> spoilt() {
        return Stream.of(
                document -> document.put("more", 1),
                document -> document.put("version", 2),
                document -> document.put("peakUsers", -1),
                document -> document.put("failure", 1),
                document -> document.set("cutOff", MAPPER.readTree("{}")),
                document -> document.without(List.of("run", "warnings")),
                document -> document.set("run", MAPPER.readTree("{}")),
                document -> document.set("timeline", MAPPER.readTree("[{}]")),
                document -> document.set("requests", MAPPER.readTree("[{\"name\": \"/\"}]")));
    }

    @Test
    void shouldDescribeEveryFieldWhenTheSchemaIsRead() {
        assertThat(SCHEMA.undescribedFields()).isEmpty();
    }

    @Test
    void shouldReplaceTheFileAndMakeItsFoldersWhenWritten() throws Exception {
        Path file = folder.resolve("not/yet/preview.json");
        PreviewDocument.write(SamplePreviews.stages().build(), file.toString());
        PreviewDocument.write(everything().build(), file.toString());

        assertThat(file).hasContent(PreviewDocument.text(everything().build()));
        try (Stream<Path> files = Files.list(file.resolveSibling("."))) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void shouldSayWhatIsExpectedWhenTheFileCannotBeWritten() {
        assertThatThrownBy(() -> PreviewDocument.write(everything().build(), folder.toString()))
                .isInstanceOf(IOException.class)
                .hasMessageContainingAll("json(\"" + folder, "is a folder", "expected");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "results/"})
    void shouldRefuseAPathWhenItNamesNoFile(String path) {
        assertThatThrownBy(() -> PreviewDocument.write(everything().build(), path))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("json(\"" + path + "\")", "expected a file");
    }

    private static PreviewBuilder everything() {
        return PreviewBuilder.moments(3, Duration.ofMillis(1_500))
                .users(index -> index)
                .arrivals(index -> 2 * index)
                .requests("POST", "/orders/#{id}", 60)
                .requests("GET", "/", 30)
                .warmUp(20)
                .dropped(4)
                .cutOffFrom(Duration.ofMinutes(1), 80)
                .failing("the run would stop after 4s and fail: load shape returned null")
                .endless()
                .warnings("4 arrivals will be dropped");
    }
}
