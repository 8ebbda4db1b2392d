package io.throng.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.NavigableMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BucketsTest {

    private static Buckets packed(Map<Long, Long> buckets) {
        Buckets.Writer writer = new Buckets.Writer();
        buckets.forEach(writer::add);
        return writer.written();
    }

    private static Map<Long, Long> unpacked(Buckets buckets) {
        Map<Long, Long> found = new TreeMap<>();
        for (Buckets.Reader each = buckets.reader(); each.hasBucket(); each.next()) {
            found.put(each.value(), each.count());
        }
        return found;
    }

    private static NavigableMap<Long, Long> random(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        NavigableMap<Long, Long> buckets = new TreeMap<>();
        int size = random.nextInt(200);
        for (int i = 0; i < size; i++) {
            buckets.put(
                    random.nextLong() >>> random.nextInt(2, 64), 1 + (random.nextLong() >>> random.nextInt(12, 64)));
        }
        return buckets;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void shouldGiveBackWhatWasPackedAndMerged(long seed) {
        NavigableMap<Long, Long> one = random(seed);
        NavigableMap<Long, Long> two = random(-seed);
        two.putAll(one.headMap(1_000L, true));
        Map<Long, Long> both = new TreeMap<>(one);
        two.forEach((value, count) -> both.merge(value, count, Long::sum));

        assertThat(unpacked(packed(one))).isEqualTo(one);
        assertThat(unpacked(packed(one).plus(packed(two)))).isEqualTo(both);
        assertThat(packed(one).plus(packed(two))).isEqualTo(packed(both)).hasSameHashCodeAs(packed(both));
        assertThat(packed(both).count())
                .isEqualTo(both.values().stream().mapToLong(Long::longValue).sum());
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 127, 128, 16_383, 16_384, Integer.MAX_VALUE, Long.MAX_VALUE - 1})
    void shouldHoldValuesAndCountsOfAnySize(long value) {
        assertThat(unpacked(packed(Map.of(value, Long.MAX_VALUE)))).isEqualTo(Map.of(value, Long.MAX_VALUE));
    }

    @Test
    void shouldFindTheValueOfARank() {
        Buckets buckets = packed(new TreeMap<>(Map.of(0L, 2L, 10L, 1L, 1_000L, 300L)));

        assertThat(buckets.valueAt(1)).isZero();
        assertThat(buckets.valueAt(2)).isZero();
        assertThat(buckets.valueAt(3)).isEqualTo(10);
        assertThat(buckets.valueAt(4)).isEqualTo(1_000);
        assertThat(buckets.valueAt(303)).isEqualTo(1_000);
    }

    @Test
    void shouldHoldNothing() {
        assertThat(unpacked(Buckets.NONE)).isEmpty();
        assertThat(Buckets.NONE.count()).isZero();
        assertThat(Buckets.NONE.plus(Buckets.NONE)).isEqualTo(Buckets.NONE);
    }
}
