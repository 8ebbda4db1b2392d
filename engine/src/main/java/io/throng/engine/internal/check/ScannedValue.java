package io.throng.engine.internal.check;

import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Makes a node of a value that a scan has found, the same one that a parser of the whole body would make. */
final class ScannedValue {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int MOST_CHARACTERS_OF_A_LONG = 18;

    private ScannedValue() {}

    static JsonNode node(byte[] json, int from, int to) {
        return switch (json[from]) {
            case '"' ->
                ByteText.contains('\\', json, from, to)
                        ? JsonBody.read(json, from, to)
                        : NODES.stringNode(new String(json, from + 1, to - from - 2, StandardCharsets.UTF_8));
            case 't' -> NODES.booleanNode(true);
            case 'f' -> NODES.booleanNode(false);
            case 'n' -> NODES.nullNode();
            case '{', '[' -> JsonBody.read(json, from, to);
            default -> number(json, from, to);
        };
    }

    private static JsonNode number(byte[] json, int from, int to) {
        if (to - from > MOST_CHARACTERS_OF_A_LONG) {
            return JsonBody.read(json, from, to);
        }
        boolean isNegative = json[from] == '-';
        long value = 0;
        for (int at = isNegative ? from + 1 : from; at < to; at++) {
            if (json[at] < '0' || json[at] > '9') {
                return JsonBody.read(json, from, to);
            }
            value = value * 10 + (json[at] - '0');
        }
        return whole(isNegative ? -value : value);
    }

    private static JsonNode whole(long value) {
        return value == (int) value ? NODES.numberNode((int) value) : NODES.numberNode(value);
    }
}
