package io.throng.engine.internal.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RandomStreamTest {

    private static final int DRAWS = 64_000;

    @Test
    void shouldKeepItsNumbersFromVersionToVersion() {
        RandomStream random = new RandomStream(7);

        assertThat(LongStream.generate(random::nextLong).limit(4))
                .containsExactly(0x12b56a2136f84755L, 0x7d5158df18573211L, 0xb835ab97b5b7c400L, 0x4775e0a405df6cbcL);
    }

    @Test
    void shouldRepeatItselfForTheSameSeed() {
        RandomStream one = new RandomStream(7);
        RandomStream same = new RandomStream(7);

        assertThat(LongStream.generate(one::nextLong).limit(1_000))
                .containsExactlyElementsOf(
                        LongStream.generate(same::nextLong).limit(1_000).boxed().toList());
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {0, 1, -1, Long.MIN_VALUE})
    void shouldSetEveryBitHalfOfTheTime(long seed) {
        RandomStream random = new RandomStream(seed);
        int[] set = new int[Long.SIZE];

        for (int draw = 0; draw < DRAWS; draw++) {
            long bits = random.nextLong();
            IntStream.range(0, Long.SIZE).forEach(bit -> set[bit] += (int) (bits >>> bit & 1));
        }

        // Five standard deviations of a binomial distribution around one half.
        assertThat(IntStream.of(set)).allMatch(count -> Math.abs(count - DRAWS / 2) < 5 * Math.sqrt(DRAWS) / 2);
    }
}
