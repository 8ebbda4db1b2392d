package io.throng.engine.internal.check;

import com.jayway.jsonpath.Configuration;
import com.jayway.jsonpath.JsonPath;
import com.jayway.jsonpath.JsonPathException;
import com.jayway.jsonpath.Option;
import com.jayway.jsonpath.spi.mapper.Jackson3MappingProvider;
import io.throng.plan.Source;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Takes the value out of a response that a check looks at. */
@FunctionalInterface
interface Extractor {

    /**
     * The value: a text, a number, a duration or JSON; null when there is none.
     *
     * @throws IllegalStateException when it cannot be looked for, such as in a body that is not JSON
     */
    @Nullable
    Object extract(ReceivedResponse response);

    /** The extractor for a source of the plan. */
    static Extractor of(Source source) {
        if (source instanceof Source.Status) {
            return ReceivedResponse::status;
        }
        if (source instanceof Source.Header header) {
            return response -> response.header(header.name()).orElse(null);
        }
        if (source instanceof Source.BodyText) {
            return ReceivedResponse::body;
        }
        if (source instanceof Source.BodySize) {
            return ReceivedResponse::bodySize;
        }
        if (source instanceof Source.JsonPath jsonPath) {
            return PlainPath.parse(jsonPath.path()).map(Extractor::plainPath).orElseGet(() -> anyPath(jsonPath.path()));
        }
        return ReceivedResponse::latency;
    }

    private static Extractor plainPath(PlainPath path) {
        return response -> {
            @Nullable JsonNode node = response.find(path);
            return node == null ? null : new JacksonJson(node);
        };
    }

    /** A path of any form, followed by a library that knows the whole language. */
    static Extractor anyPath(String path) {
        Configuration configuration = Configuration.builder()
                .jsonProvider(new JsonNodes())
                .mappingProvider(new Jackson3MappingProvider(JsonBody.MAPPER))
                .options(Option.SUPPRESS_EXCEPTIONS)
                .build();
        JsonPath compiled = JsonPath.compile(path);
        return response -> {
            @Nullable Object found = read(compiled, response.tree(), configuration);
            if (found instanceof JsonNode node) {
                boolean isNothing = !compiled.isDefinite() && node.isEmpty();
                return isNothing ? null : new JacksonJson(node);
            }
            return found;
        };
    }

    /** A node, or the plain result of a function such as {@code length()}. */
    private static @Nullable Object read(JsonPath path, JsonNode tree, Configuration configuration) {
        try {
            return path.read(tree, configuration);
        } catch (JsonPathException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }
}
