package io.throng.plan;

import java.util.ArrayList;
import java.util.List;

/**
 * A text in which <code>#{name}</code> stands for the value of a session variable.
 *
 * @param source the text as written
 */
public record Template(String source) implements Text {

    private static final String OPEN = "#{";

    /** A piece of a template. */
    public sealed interface Part {}

    /** Characters that stand for themselves. */
    public record Literal(String text) implements Part {}

    /** A place for a variable's value. */
    public record Variable(String name) implements Part {}

    /**
     * The pieces in order; empty for an empty text.
     *
     * @throws IllegalArgumentException when a variable is not closed or has no proper name
     */
    public List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        int from = 0;
        int open = source.indexOf(OPEN);
        while (open >= 0) {
            int close = source.indexOf('}', open);
            if (close < 0) {
                throw new IllegalArgumentException(
                        "template \"" + source + "\" opens #{ without closing it, expected }");
            }
            if (open > from) {
                parts.add(new Literal(source.substring(from, open)));
            }
            parts.add(new Variable(checkedName(source.substring(open + OPEN.length(), close))));
            from = close + 1;
            open = source.indexOf(OPEN, from);
        }
        if (from < source.length()) {
            parts.add(new Literal(source.substring(from)));
        }
        return parts;
    }

    private String checkedName(String name) {
        if (!name.matches("[\\p{L}_][\\p{L}\\p{N}_-]*")) {
            throw new IllegalArgumentException("template \"" + source + "\" has the variable name \"" + name
                    + "\", expected a letter or _ and then letters, digits, _ or -");
        }
        return name;
    }

    @Override
    public String toString() {
        return source;
    }
}
