package io.throng.engine.internal.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.throng.plan.HttpUrl;
import org.junit.jupiter.api.Test;

class OriginTableTest {

    private final OriginTable table = new OriginTable();

    private static HttpUrl server(int number) {
        return HttpUrl.parse("http://tenant-" + number + ".example.com/");
    }

    @Test
    void shouldNumberOriginsAsTheyCome() {
        assertThat(table.origin(server(7)).index()).isZero();
        assertThat(table.origin(server(8)).index()).isEqualTo(1);
        assertThat(table.origin(server(7).withPath("/other"))).isSameAs(table.origin(server(7)));
        assertThat(table.copy().origin(server(8)).index()).isEqualTo(1);
    }

    @Test
    void shouldRefuseMoreServersThanItHolds() {
        for (int number = 0; number < OriginTable.MOST; number++) {
            assertThat(table.origin(server(number)).index()).isEqualTo(number);
        }

        assertThat(table.origin(server(3)).index()).isEqualTo(3);
        assertThatThrownBy(() -> table.origin(server(OriginTable.MOST)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("its URL names a new server after 10000 others, expected at most that many");
    }
}
