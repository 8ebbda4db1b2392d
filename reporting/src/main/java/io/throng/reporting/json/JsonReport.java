package io.throng.reporting.json;

import io.throng.metrics.Report;
import io.throng.metrics.RunResult;
import io.throng.metrics.Snapshot;
import io.throng.reporting.internal.OutputFile;
import java.io.IOException;
import java.io.Writer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The document of one run. */
final class JsonReport implements Report {

    private final OutputFile file;

    JsonReport(OutputFile file) {
        this.file = file;
    }

    @Override
    public void snapshot(Snapshot snapshot) {}

    @Override
    public void finish(RunResult result) throws IOException {
        file.replace(out -> write(out, ResultDocument.of(result)));
    }

    private static void write(Writer out, ResultDocument document) throws IOException {
        JsonMapper mapper = JsonMapper.builder()
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .enable(SerializationFeature.INDENT_OUTPUT)
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .build();
        try {
            mapper.writeValue(out, document);
        } catch (JacksonException e) {
            throw e.getCause() instanceof IOException cause ? cause : new IOException(e.getOriginalMessage(), e);
        }
    }
}
