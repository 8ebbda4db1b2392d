package io.throng.engine.internal.check;

import io.throng.session.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A JSON value read by Jackson. */
record JacksonJson(JsonNode node) implements Json {

    @Override
    public boolean has(String field) {
        return node.has(field);
    }

    @Override
    public Json get(String field) {
        return new JacksonJson(node.path(field));
    }

    @Override
    public Json get(int index) {
        return new JacksonJson(node.path(index));
    }

    @Override
    public int size() {
        return node.size();
    }

    @Override
    public List<Json> elements() {
        List<Json> elements = new ArrayList<>();
        if (node.isArray()) {
            node.forEach(element -> elements.add(new JacksonJson(element)));
        }
        return elements;
    }

    @Override
    public boolean isMissing() {
        return node.isMissingNode();
    }

    @Override
    public boolean isNull() {
        return node.isNull();
    }

    @Override
    public String text() {
        if (node.isMissingNode()) {
            return "";
        }
        return node.isString() ? node.stringValue() : node.toString();
    }

    @Override
    public long number() {
        return requireNumber().longValue();
    }

    @Override
    public double decimal() {
        return requireNumber().doubleValue();
    }

    private Number requireNumber() {
        if (!node.isNumber()) {
            throw new IllegalStateException("JSON value is " + node + ", expected a number");
        }
        return node.numberValue();
    }

    @Override
    public boolean isTrue() {
        return node.isBoolean() && node.booleanValue();
    }

    /** The value as plain Java: text, number, boolean, list, map or null. */
    @Nullable
    Object plain() {
        if (node.isString()) {
            return node.stringValue();
        }
        if (node.isNumber()) {
            return node.numberValue();
        }
        if (node.isBoolean()) {
            return node.booleanValue();
        }
        if (node.isArray()) {
            List<@Nullable Object> list = new ArrayList<>();
            node.forEach(element -> list.add(new JacksonJson(element).plain()));
            return list;
        }
        if (node.isObject()) {
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            node.properties().forEach(field -> map.put(field.getKey(), new JacksonJson(field.getValue()).plain()));
            return map;
        }
        return null;
    }

    @Override
    public String toString() {
        return text();
    }
}
