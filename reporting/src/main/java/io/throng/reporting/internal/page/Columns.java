package io.throng.reporting.internal.page;

import java.util.ArrayList;
import java.util.List;

/** Text measured, padded, cut and wrapped by the columns it takes on a terminal, not by its characters. */
public final class Columns {

    private Columns() {}

    public static int width(String text) {
        return text.codePoints().map(CodePointWidth::of).sum();
    }

    /** Spaces after the text up to a width. */
    public static String padRight(String text, int width) {
        return text + " ".repeat(Math.max(0, width - width(text)));
    }

    /** Spaces before the text up to a width. */
    public static String padLeft(String text, int width) {
        return " ".repeat(Math.max(0, width - width(text))) + text;
    }

    /** As much of the beginning as a width has room for, with an ellipsis when something is missing. */
    public static String cutEnd(String text, int width, String ellipsis) {
        if (width(text) <= width) {
            return text;
        }
        int room = width - width(ellipsis);
        return room < 0 ? head(text, width) : head(text, room) + ellipsis;
    }

    /** As much of both ends as a width has room for, with an ellipsis between them: paths often differ in the end. */
    public static String cutMiddle(String text, int width, String ellipsis) {
        int room = width - width(ellipsis);
        if (width(text) <= width || room <= 1) {
            return cutEnd(text, width, ellipsis);
        }
        return head(text, room - room / 2) + ellipsis + tail(text, room / 2);
    }

    /** Lines of a width at most, broken at spaces where there are any; the last one is cut when there would be more. */
    public static List<String> wrap(String text, int width, int lines, String ellipsis) {
        List<String> wrapped = new ArrayList<>();
        String rest = text;
        while (wrapped.size() < lines - 1 && width(rest) > width) {
            String head = head(rest, width);
            int space = rest.startsWith(" ", head.length()) ? head.length() : head.lastIndexOf(' ');
            String line = space > head.length() / 2 ? rest.substring(0, space) : head;
            if (line.isEmpty()) {
                break;
            }
            wrapped.add(line.stripTrailing());
            rest = rest.substring(line.length()).stripLeading();
        }
        wrapped.add(cutEnd(rest, width, ellipsis));
        return wrapped;
    }

    private static String head(String text, int width) {
        int end = 0;
        int taken = 0;
        while (end < text.length()) {
            int codePoint = text.codePointAt(end);
            taken += CodePointWidth.of(codePoint);
            if (taken > width) {
                break;
            }
            end += Character.charCount(codePoint);
        }
        return text.substring(0, end);
    }

    private static String tail(String text, int width) {
        int start = text.length();
        int begin = text.length();
        int taken = 0;
        while (begin > 0) {
            int codePoint = text.codePointBefore(begin);
            taken += CodePointWidth.of(codePoint);
            if (taken > width) {
                break;
            }
            begin -= Character.charCount(codePoint);
            if (CodePointWidth.of(codePoint) > 0) {
                start = begin; // a combining mark never stands without its letter
            }
        }
        return text.substring(start);
    }
}
