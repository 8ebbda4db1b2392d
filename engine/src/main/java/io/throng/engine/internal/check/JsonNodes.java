package io.throng.engine.internal.check;

import com.jayway.jsonpath.spi.json.Jackson3JsonNodeJsonProvider;
import tools.jackson.databind.JsonNode;

/** JSON as paths see it. The provider of the library finds nothing beyond the end of an array, and calls it null. */
final class JsonNodes extends Jackson3JsonNodeJsonProvider {

    JsonNodes() {
        super(JsonBody.MAPPER);
    }

    @Override
    public Object getArrayIndex(Object array, int index) {
        JsonNode elements = (JsonNode) array;
        if (index < 0 || index >= elements.size()) {
            throw new IndexOutOfBoundsException(index);
        }
        return super.getArrayIndex(array, index);
    }
}
