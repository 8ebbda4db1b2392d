package io.throng.metrics.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class OccurrencesTest {

    /** Two at most; all others of a kind are counted under its first letter. */
    private final Occurrences<String> occurrences = new Occurrences<>(2, key -> key.charAt(0) + " others");

    private static List<String> shown(Occurrences<String> occurrences) {
        List<String> lines = new ArrayList<>();
        occurrences.forEach((key, tally) ->
                lines.add(key + " x" + tally.count() + " " + tally.firstNanos() + ".." + tally.lastNanos()));
        return lines;
    }

    @Test
    void shouldTellHowOftenAndWhenFirstAndLast() {
        occurrences.happened("a1", 5);
        occurrences.happened("b1", 6);
        occurrences.happened("a1", 9);

        assertThat(shown(occurrences)).containsExactly("a1 x2 5..9", "b1 x1 6..6");
    }

    @Test
    void shouldCountWhatIsNewUnderItsKindWhenFull() {
        for (int i = 1; i <= 1_000; i++) {
            occurrences.happened("a" + i, i);
            occurrences.happened("b" + i, i);
        }
        occurrences.happened("a1", 2_000);

        assertThat(shown(occurrences))
                .containsExactly("a1 x2 1..2000", "b1 x1 1..1", "a others x999 2..1000", "b others x999 2..1000");
    }

    @Test
    void shouldLoseNothingWhenAddedUp() {
        Occurrences<String> other = new Occurrences<>(10, UnaryOperator.identity());
        occurrences.happened("a1", 5);
        other.happened("a1", 3);
        other.happened("a2", 4);
        other.happened("a3", 8);
        other.happened("a4", 7);

        occurrences.add(other);
        occurrences.add(other);

        assertThat(shown(occurrences)).containsExactly("a1 x3 3..5", "a2 x2 4..4", "a others x4 7..8");
    }

    @Test
    void shouldTellWhatWasSeenFirstFirstWhateverTheOrderOfAdding() {
        Occurrences<String> other = new Occurrences<>(2, UnaryOperator.identity());
        occurrences.happened("late", 5);
        other.happened("early", 3);

        occurrences.add(other);

        assertThat(shown(occurrences)).containsExactly("early x1 3..3", "late x1 5..5");
    }

    @Test
    void shouldBeEmptyWhenCleared() {
        occurrences.happened("a1", 5);

        occurrences.clear();

        assertThat(shown(occurrences)).isEmpty();
    }
}
