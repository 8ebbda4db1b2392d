package io.throng.plan.internal;

import java.util.ArrayDeque;
import java.util.Deque;

/** Finds brackets that are not closed; JSONPath compilers are lenient about them and then never find anything. */
public final class Brackets {

    private static final String OPENING = "[(";
    private static final String CLOSING = "])";

    private Brackets() {}

    /** Whether every bracket outside of quotes is closed by its own kind. */
    public static boolean areClosed(String expression) {
        Deque<Character> expected = new ArrayDeque<>();
        char quote = 0;
        for (int i = 0; i < expression.length(); i++) {
            char c = expression.charAt(i);
            if (quote != 0) {
                if (c == '\\') {
                    i++;
                } else if (c == quote) {
                    quote = 0;
                }
            } else if (c == '\'' || c == '"') {
                quote = c;
            } else if (OPENING.indexOf(c) >= 0) {
                expected.push(CLOSING.charAt(OPENING.indexOf(c)));
            } else if (CLOSING.indexOf(c) >= 0 && (expected.isEmpty() || expected.pop() != c)) {
                return false;
            }
        }
        return expected.isEmpty() && quote == 0;
    }
}
