package io.throng.reporting;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A published schema. */
public final class JsonSchema {

    private final String text;
    private final Schema schema;

    private JsonSchema(String text) {
        this.text = text;
        this.schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text);
    }

    /** That of a file beside the documentation. */
    public static JsonSchema of(String file) {
        try {
            return new JsonSchema(Files.readString(Path.of("../docs").resolve(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a document has that the schema does not allow. */
    public List<Error> violations(JsonNode document) {
        return schema.validate(
                document, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    /** Names of fields that have neither a description nor one to refer to. */
    public List<String> undescribedFields() {
        List<String> undescribed = new ArrayList<>();
        for (JsonNode object : JsonMapper.shared().readTree(text).findParents("properties")) {
            object.get("properties").forEachEntry((name, property) -> {
                if (!property.has("description") && !property.has("$ref")) {
                    undescribed.add(name);
                }
            });
        }
        return undescribed;
    }
}
