package io.throng.dsl;

import static io.throng.dsl.Throng.http;
import static io.throng.dsl.Throng.millis;
import static io.throng.dsl.Throng.seconds;
import static org.assertj.core.api.Assertions.assertThat;

import io.throng.plan.Computed;
import io.throng.plan.ConnectionUse;
import io.throng.plan.Field;
import io.throng.plan.HttpSettings;
import io.throng.plan.Template;
import io.throng.session.Session;
import io.throng.session.ThrowingFunction;
import java.util.List;
import org.junit.jupiter.api.Test;

class HttpTest {

    private static final ThrowingFunction<Session, Object> LAMBDA = session -> "made";

    @Test
    void shouldBeginWithDefaults() {
        assertThat(http().toPlan())
                .isEqualTo(new HttpSettings(List.of(), seconds(30), seconds(10), false, new ConnectionUse.ByModel()));
    }

    @Test
    void shouldKeepEverySettingWhenAnotherOneChanges() {
        Http http = http().shared(8)
                .trustAll()
                .connectTimeout(millis(2))
                .requestTimeout(millis(1))
                .header("A", "#{a}")
                .header("B", LAMBDA);

        assertThat(http.toPlan())
                .isEqualTo(new HttpSettings(
                        List.of(new Field("A", new Template("#{a}")), new Field("B", new Computed(LAMBDA))),
                        millis(1),
                        millis(2),
                        true,
                        new ConnectionUse.Shared(8)));
        assertThat(http.requestTimeout(seconds(3)).toPlan())
                .isEqualTo(new HttpSettings(
                        http.toPlan().headers(), seconds(3), millis(2), true, new ConnectionUse.Shared(8)));
    }

    @Test
    void shouldTakeTheLastWordAboutConnections() {
        assertThat(http().shared(8).perUser().toPlan().connections()).isEqualTo(new ConnectionUse.PerUser());
        assertThat(http().perUser().shared(8).shared(2).toPlan().connections()).isEqualTo(new ConnectionUse.Shared(2));
    }

    @Test
    void shouldNotChangeAKeptValue() {
        Http kept = http().header("A", "a").shared(3);
        HttpSettings before = kept.toPlan();

        assertThat(List.of(
                        kept.header("B", "b"),
                        kept.requestTimeout(seconds(1)),
                        kept.connectTimeout(seconds(1)),
                        kept.trustAll(),
                        kept.perUser(),
                        kept.shared(4)))
                .extracting(Http::toPlan)
                .doesNotContain(before)
                .doesNotHaveDuplicates();
        assertThat(kept.toPlan()).isEqualTo(before);
    }
}
