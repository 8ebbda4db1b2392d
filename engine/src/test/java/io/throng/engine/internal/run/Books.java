package io.throng.engine.internal.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.throng.metrics.RequestStats;
import io.throng.metrics.RunResult;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/** Whether whatever was begun has ended in exactly one way. */
final class Books {

    private Books() {}

    static void assertBalanced(RunResult result) {
        Stream.of(Stream.of(result.total()), result.requests().stream(), result.groups().stream())
                .flatMap(stream -> stream)
                .forEach(Books::assertBalanced);
        assertThat(sum(result, RequestStats::started)).isEqualTo(result.total().started());
        assertThat(sum(result, RequestStats::count)).isEqualTo(result.total().count());
        assertThat(sum(result, RequestStats::interrupted))
                .isEqualTo(result.total().interrupted());
    }

    private static void assertBalanced(RequestStats stats) {
        assertThat(stats.ok() + stats.failed() + stats.interrupted())
                .as("%s %s", stats.method(), stats.name())
                .isEqualTo(stats.started());
    }

    private static long sum(RunResult result, ToLongFunction<RequestStats> number) {
        return result.requests().stream().mapToLong(number).sum();
    }
}
