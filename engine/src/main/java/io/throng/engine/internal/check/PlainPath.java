package io.throng.engine.internal.check;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A JSONPath of names and indexes only, such as {@code $.items[0]['unit price']}: it leads to one value at most. */
record PlainPath(List<Step> steps) {

    private static final String NAME = "[\\p{L}\\p{N}_-]+";
    private static final String QUOTED_NAME = "[\\p{L}\\p{N}_ -]+";
    private static final Pattern STEP = Pattern.compile(
            "\\.(" + NAME + ")|\\['(" + QUOTED_NAME + ")']|\\[\"(" + QUOTED_NAME + ")\"]|\\[(-?[0-9]{1,9})]");
    private static final int INDEX_GROUP = 4;

    /** One step into a value. */
    sealed interface Step {}

    /** To the field of that name. */
    @SuppressWarnings("ArrayRecordComponent") // never compared, never changed
    record Name(String text, byte[] utf8) implements Step {}

    /** To the element at that index; negative ones count from the end. */
    record Index(int index) implements Step {}

    /** The path in this form, or nothing when it needs more than this form has. */
    static Optional<PlainPath> parse(String path) {
        if (!path.startsWith("$")) {
            return Optional.empty();
        }
        List<Step> steps = new ArrayList<>();
        Matcher matcher = STEP.matcher(path);
        int at = 1;
        while (at < path.length()) {
            if (!matcher.find(at) || matcher.start() != at) {
                return Optional.empty();
            }
            steps.add(step(matcher));
            at = matcher.end();
        }
        return Optional.of(new PlainPath(List.copyOf(steps)));
    }

    private static Step step(Matcher matcher) {
        for (int group = 1; group < INDEX_GROUP; group++) {
            @Nullable String name = matcher.group(group);
            if (name != null) {
                return new Name(name, name.getBytes(StandardCharsets.UTF_8));
            }
        }
        return new Index(Integer.parseInt(matcher.group(INDEX_GROUP)));
    }

    int length() {
        return steps.size();
    }

    Step step(int number) {
        return steps.get(number);
    }

    /** The value that the path leads to, or null when there is none. */
    @Nullable
    JsonNode in(JsonNode tree) {
        JsonNode node = tree;
        for (Step step : steps) {
            node = step instanceof Name name ? node.path(name.text()) : element(node, ((Index) step).index());
        }
        return node.isMissingNode() ? null : node;
    }

    private static JsonNode element(JsonNode node, int index) {
        return node.path(index < 0 ? node.size() + index : index);
    }
}
