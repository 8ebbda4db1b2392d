package io.throng.engine.internal.user;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IterationBudgetTest {

    @Test
    void shouldBeSpentWithTheLastIteration() {
        IterationBudget budget = new IterationBudget(2, () -> {});

        assertThat(budget.claim()).isTrue();
        assertThat(budget.isSpent()).isFalse();
        assertThat(budget.claim()).isTrue();
        assertThat(budget.isSpent()).isTrue();
        assertThat(budget.claim()).isFalse();
    }

    @Test
    void shouldTellOnceWhenTheLastIterationIsTaken() {
        List<String> told = new ArrayList<>();
        IterationBudget budget = new IterationBudget(2, () -> told.add("spent"));

        budget.claim();
        assertThat(told).isEmpty();
        budget.claim();
        budget.claim();

        assertThat(told).containsExactly("spent");
    }

    @Test
    void shouldNeverBeSpentWithoutALimit() {
        IterationBudget budget = new IterationBudget(Long.MAX_VALUE, () -> {});

        assertThat(IntStream.range(0, 1_000).allMatch(any -> budget.claim())).isTrue();
        assertThat(budget.isSpent()).isFalse();
    }

    @Test
    void shouldGiveExactlyItsLimitToAllThreadsTogether() {
        IterationBudget budget = new IterationBudget(10_000, () -> {});

        long claimed = IntStream.range(0, 4)
                .mapToObj(thread -> CompletableFuture.supplyAsync(() ->
                        IntStream.range(0, 5_000).filter(any -> budget.claim()).count()))
                .toList()
                .stream()
                .mapToLong(CompletableFuture::join)
                .sum();

        assertThat(claimed).isEqualTo(10_000);
    }
}
