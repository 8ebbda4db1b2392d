package io.throng.engine.internal.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class UserRandomTest {

    private static List<Long> first(RandomGenerator random) {
        return random.longs(3).boxed().toList();
    }

    private static RandomGenerator forLambdas(UserRandom user) {
        return new UserSession(new SlotTable(), user).random();
    }

    @Test
    void shouldGiveTheSameStreamsForTheSameUser() {
        UserRandom user = new UserRandom(42, 1, 7);

        assertThat(first(user.forChoices())).isEqualTo(first(new UserRandom(42, 1, 7).forChoices()));
        assertThat(first(forLambdas(user))).isEqualTo(first(forLambdas(new UserRandom(42, 1, 7))));
    }

    @Test
    void shouldGiveEveryUserOfEveryScenarioAndSeedStreamsOfItsOwn() {
        Set<List<Long>> streams = new HashSet<>();
        for (long seed : new long[] {0, 1, 2, -1, Long.MAX_VALUE, Long.MIN_VALUE}) {
            for (int scenario = 0; scenario < 10; scenario++) {
                for (int user = 0; user < 200; user++) {
                    UserRandom random = new UserRandom(seed, scenario, user);
                    streams.add(first(random.forChoices()));
                    streams.add(first(forLambdas(random)));
                }
            }
        }

        assertThat(streams).hasSize(6 * 10 * 200 * 2);
    }

    @Test
    void shouldGiveEveryLoadOfArrivalsGapsOfItsOwn() {
        Set<Long> seeds = new HashSet<>();
        for (long seed : new long[] {0, 1, 2, -1}) {
            for (int scenario = 0; scenario < 10; scenario++) {
                seeds.add(UserRandom.forArrivals(seed, scenario));
            }
        }

        assertThat(seeds).hasSize(4 * 10);
        assertThat(UserRandom.forArrivals(42, 3)).isEqualTo(UserRandom.forArrivals(42, 3));
    }

    @Test
    void shouldMakeNeighboursIndependent() {
        int heads = 0;
        for (int user = 0; user < 10_000; user++) {
            heads += new UserRandom(1, 0, user).forChoices().nextInt(2);
        }

        assertThat(heads).isBetween(4_750, 5_250);
    }

    @Test
    void shouldNotLetLambdasShiftTheChoices() {
        UserRandom user = new UserRandom(42, 1, 7);
        UserSession session = new UserSession(new SlotTable(), user);
        RandomGenerator choices = user.forChoices();
        long firstChoice = choices.nextLong();

        session.random().longs(1_000).forEach(any -> {});

        RandomGenerator expected = new UserRandom(42, 1, 7).forChoices();
        assertThat(firstChoice).isEqualTo(expected.nextLong());
        assertThat(choices.nextLong()).isEqualTo(expected.nextLong());
        assertThat(session.random()).isSameAs(session.random());
    }
}
