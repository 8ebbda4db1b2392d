package io.throng.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RunResultTest {

    private static final Instant START = Instant.parse("2030-01-01T00:00:00Z");

    @Test
    void shouldFindARequestByMethodAndName() {
        RunResult result = resultWith(series("GET", "/"), series("POST", "/"), series("GET", "/users"));

        assertThat(result.request("POST", "/")).isEqualTo(series("POST", "/"));
        assertThat(result.request("GET", "/users")).isEqualTo(series("GET", "/users"));
    }

    @Test
    void shouldNameTheRequestsItHasWhenAskedForAnother() {
        RunResult result = resultWith(series("GET", "/"), series("POST", "/orders"));

        assertThatThrownBy(() -> result.request("GET", "/orders"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no requests named GET /orders; the plan has GET /, POST /orders");
    }

    @Test
    void shouldSayThatItHasNoRequestsAtAll() {
        RunResult result = resultWith();

        assertThatThrownBy(() -> result.request("GET", "/")).hasMessage("no requests named GET /; the plan has none");
    }

    private static RequestStats series(String method, String name) {
        var none = Distribution.EMPTY;
        return new RequestStats(
                method, name, 0, 0, 0, none, none, none, none, none, Distribution.EMPTY, Duration.ofSeconds(1));
    }

    private static RunResult resultWith(RequestStats... series) {
        var requests = Stream.of(series).toList();
        var total = series("", RequestStats.AGGREGATED);
        var info = new RunInfo("1", START, 7, "", 1, Optional.empty(), "");
        var last = new Snapshot(
                START,
                Duration.ofSeconds(1),
                0,
                total,
                requests,
                List.of(),
                total,
                List.of(),
                total,
                requests,
                List.of(),
                List.of(),
                RunPhase.ENDED);
        var health = new Health(Duration.ZERO, 1, 0);
        return new RunResult(info, last, List.of(), 0, 0, health, false, Verdict.NO_DATA, List.of(), List.of());
    }
}
