package io.throng.engine.internal.load;

import static io.throng.engine.testing.Plans.fixed;
import static io.throng.engine.testing.Plans.get;
import static io.throng.engine.testing.Plans.scenario;
import static io.throng.engine.testing.Plans.task;
import static org.assertj.core.api.Assertions.assertThat;

import io.throng.plan.ScenarioPlan;
import io.throng.plan.Wait;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class UserShareTest {

    private static ScenarioPlan weighing(int weight) {
        return scenario("s", weight, new Wait.None(), task(1, get("/")));
    }

    private static UserShare shareOf(int... weights) {
        return new UserShare(
                Arrays.stream(weights).mapToObj(UserShareTest::weighing).toList());
    }

    private static int[] take(UserShare share, int users) {
        return IntStream.range(0, users).map(user -> share.take()).toArray();
    }

    @Test
    void shouldMixScenariosInsteadOfDoingOneAfterTheOther() {
        assertThat(take(shareOf(3, 1), 8)).containsExactly(0, 0, 1, 0, 0, 0, 1, 0);
        assertThat(take(shareOf(1, 1, 1), 6)).containsExactly(0, 1, 2, 0, 1, 2);
        assertThat(take(shareOf(5), 3)).containsOnly(0);
    }

    static Stream<int[]> hardWeights() {
        return Stream.of(
                new int[] {24, 1, 1, 1, 1, 24, 1, 1, 1, 1, 1, 19},
                new int[] {1, 27, 1, 1, 27, 1, 1, 1, 1, 1},
                new int[] {15, 2, 44, 25, 4, 17, 5, 3, 1, 19, 1, 91, 70});
    }

    @ParameterizedTest
    @MethodSource("hardWeights")
    void shouldBeWithinOneUserOfTheIdealShareWhenManyAreDueAtOnce(int... weights) {
        assertWithinOneUser(shareOf(weights), weights, new SplittableRandom(1));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4})
    void shouldBeWithinOneUserOfTheIdealShareAtEveryMoment(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int round = 0; round < 10; round++) {
            int[] weights = random.ints(random.nextInt(1, 40), 1, 1 << random.nextInt(1, 16))
                    .toArray();
            assertWithinOneUser(shareOf(weights), weights, random);
        }
    }

    /** Grows and shrinks at random, the newest leaving first. */
    private static void assertWithinOneUser(UserShare share, int[] weights, SplittableRandom random) {
        double total = Arrays.stream(weights).asLongStream().sum();
        double worst = 0;
        Deque<Integer> users = new ArrayDeque<>();
        int[] counts = new int[weights.length];
        for (int move = 0; move < 2_000; move++) {
            if (!users.isEmpty() && random.nextInt(4) == 0) {
                int newest = users.removeLast();
                share.giveBack(newest);
                counts[newest]--;
            } else {
                int scenario = share.take();
                users.addLast(scenario);
                counts[scenario]++;
            }
            for (int i = 0; i < counts.length; i++) {
                worst = Math.max(worst, Math.abs(counts[i] - users.size() * weights[i] / total));
            }
        }
        assertThat(worst).as("weights %s", Arrays.toString(weights)).isLessThan(1);
    }

    @Test
    void shouldFillFixedCountsFirstAndAgainWhenTheyFall() {
        List<ScenarioPlan> scenarios = new ArrayList<>(List.of(weighing(1), fixed(weighing(1), 2), weighing(1)));
        UserShare share = new UserShare(scenarios);

        assertThat(take(share, 6)).containsExactly(1, 1, 0, 2, 0, 2);
        share.giveBack(1);
        share.giveBack(2);

        assertThat(take(share, 2)).containsExactly(1, 2);
    }

    @Test
    void shouldHaveNobodyElseWhenOnlyFixedCountsAreLeft() {
        UserShare share = new UserShare(List.of(fixed(weighing(1), 2), fixed(weighing(9), 1)));

        assertThat(take(share, 5)).containsExactly(0, 0, 1, -1, -1);
    }
}
