package io.throng.plan.internal;

import java.util.Collection;
import java.util.Comparator;

/** Finds what somebody probably meant. */
public final class Nearest {

    private Nearest() {}

    /** {@code  (did you mean "tokens"?)} with a leading space, or nothing when no candidate is near. */
    public static String hint(String given, Collection<String> candidates) {
        int limit = Math.max(1, given.length() / 3);
        return candidates.stream()
                .filter(candidate -> distance(given, candidate) <= limit)
                .min(Comparator.comparingInt(candidate -> distance(given, candidate)))
                .map(candidate -> " (did you mean \"" + candidate + "\"?)")
                .orElse("");
    }

    /** The Levenshtein distance: how many letters must be added, removed or replaced. */
    private static int distance(String from, String to) {
        int[] previous = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int[] current = new int[to.length() + 1];
            current[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int replaced = previous[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(replaced, 1 + Math.min(previous[j], current[j - 1]));
            }
            previous = current;
        }
        return previous[to.length()];
    }
}
