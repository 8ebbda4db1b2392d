package io.throng.engine.internal.check;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** Reads bodies as JSON. */
final class JsonBody {

    static final ObjectMapper MAPPER = JsonMapper.builder().build();

    private JsonBody() {}

    /**
     * Reads bytes that must be exactly one JSON value.
     *
     * @throws IllegalStateException when they are not; the message says what is wrong and where
     */
    static JsonNode read(byte[] bytes, int from, int to) {
        try {
            JsonNode node = MAPPER.readTree(bytes, from, to - from);
            if (node.isMissingNode()) {
                throw new IllegalStateException("body is empty, expected JSON");
            }
            return node;
        } catch (JacksonException e) {
            String place = e.getLocation() == null
                    ? ""
                    : " (line " + e.getLocation().getLineNr() + ", column "
                            + e.getLocation().getColumnNr() + ")";
            throw new IllegalStateException("body is not JSON: " + e.getOriginalMessage() + place, e);
        }
    }
}
