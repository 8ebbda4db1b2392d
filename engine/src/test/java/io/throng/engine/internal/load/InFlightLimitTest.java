package io.throng.engine.internal.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InFlightLimitTest {

    @Test
    void shouldNeverGiveMorePlacesThanThereAreToAllThreadsTogether() {
        InFlightLimit limit = new InFlightLimit(OptionalInt.of(1_000));

        long entered = IntStream.range(0, 4)
                .mapToObj(thread -> CompletableFuture.supplyAsync(() ->
                        IntStream.range(0, 5_000).filter(any -> limit.enter()).count()))
                .toList()
                .stream()
                .mapToLong(CompletableFuture::join)
                .sum();

        assertThat(entered).isEqualTo(1_000);
        assertThat(limit.enter()).isFalse();
        limit.leave();
        assertThat(limit.enter()).isTrue();
    }

    @Test
    void shouldHaveAPlaceForEverybodyWithoutALimit() {
        InFlightLimit limit = new InFlightLimit(OptionalInt.empty());

        assertThat(IntStream.range(0, 10_000).allMatch(any -> limit.enter())).isTrue();
    }
}
