package io.throng.engine.internal.user;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TaskChoiceTest {

    private static TaskChoice choice(boolean inOrder, Integer... weights) {
        List<Block> tasks = IntStream.range(0, weights.length)
                .mapToObj(index -> new Block("task " + index, List.of()))
                .toList();
        return new TaskChoice(tasks, List.of(weights), inOrder);
    }

    private static int index(Block task) {
        return Integer.parseInt(task.place().substring("task ".length()));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 42, -7})
    void shouldChooseByWeight(long seed) {
        TaskChoice choice = choice(false, 5, 1, 3, 1);
        SplittableRandom random = new SplittableRandom(seed);
        int[] counts = new int[4];

        for (int iteration = 0; iteration < 100_000; iteration++) {
            counts[index(choice.next(iteration, random))]++;
        }

        // Five standard deviations of a binomial distribution around the expected counts.
        assertThat(counts[0]).isBetween(49_210, 50_790);
        assertThat(counts[1]).isBetween(9_526, 10_474);
        assertThat(counts[2]).isBetween(29_276, 30_724);
        assertThat(counts[3]).isBetween(9_526, 10_474);
    }

    @Test
    void shouldRepeatTasksInOrderByWeight() {
        TaskChoice choice = choice(true, 2, 1, 3);
        List<Integer> chosen = new ArrayList<>();

        for (long iteration = 0; iteration < 12; iteration++) {
            chosen.add(index(choice.next(iteration, new SplittableRandom(iteration))));
        }

        assertThat(chosen).containsExactly(0, 0, 1, 2, 2, 2, 0, 0, 1, 2, 2, 2);
    }

    @Test
    void shouldStayInOrderAfterBillionsOfIterations() {
        assertThat(index(choice(true, 2, 1).next(3_000_000_000_002L, new SplittableRandom(1))))
                .isEqualTo(1);
    }

    @Test
    void shouldTakeWeightsUpToTheLargestNumber() {
        TaskChoice choice = choice(false, Integer.MAX_VALUE - 1, 1);

        assertThat(index(choice.next(0, new SplittableRandom(1)))).isZero();
    }
}
