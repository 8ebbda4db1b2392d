package io.throng.engine.internal.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.throng.engine.internal.wire.Bytes;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class EscapingTest {

    @ParameterizedTest(name = "[{0}]")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            emptyValue = "",
            value = {
                "``        | ``                          | ``",
                "aZ09-._~  | aZ09-._~                    | aZ09-._~",
                "a b       | a%20b                       | a%20b",
                "/a?b=c&d  | /a?b=c&d                    | %2Fa%3Fb%3Dc%26d",
                "100%      | 100%25                      | 100%25",
                "%41%4g    | %41%254g                    | %2541%254g",
                "Zoë       | Zo%C3%AB                    | Zo%C3%AB",
                "€ \uD83D\uDE00 z | %E2%82%AC%20%F0%9F%98%80%20z | %E2%82%AC%20%F0%9F%98%80%20z",
            })
    void shouldEncodeWhatMayNotStandInUrls(String value, String inUrl, String asParameter) {
        assertThat(written(Escaping.URL, value)).isEqualTo(inUrl);
        assertThat(written(Escaping.PARAMETER, value)).isEqualTo(asParameter);
        assertThat(written(Escaping.NONE, value)).isEqualTo(value);
        assertThat(written(Escaping.HEADER, value)).isEqualTo(value);
    }

    @ParameterizedTest
    @EnumSource
    void shouldWriteAnyValueAsItsText(Escaping escaping) {
        UUID id = new UUID(1, 2);

        assertThat(written(escaping, 0)).isEqualTo("0");
        assertThat(written(escaping, Integer.MIN_VALUE)).isEqualTo("-2147483648");
        assertThat(written(escaping, Long.MIN_VALUE)).isEqualTo("-9223372036854775808");
        assertThat(written(escaping, 1.5)).isEqualTo("1.5");
        assertThat(written(escaping, (short) 7)).isEqualTo("7");
        assertThat(written(escaping, true)).isEqualTo("true");
        assertThat(written(escaping, id)).isEqualTo(id.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\rb", "a\nb", "a\u0000b"})
    void shouldRefuseLineBreaksInHeaders(String value) {
        assertThatThrownBy(() -> written(Escaping.HEADER, value))
                .hasMessage("a header value has a line break, expected a single line");
    }

    @Test
    void shouldTellTheTextOfAVariableAsItIsWritten() throws Exception {
        SlotTable slots = new SlotTable();
        UserSession session = new UserSession(slots, new UserRandom(1, 0, 0));
        session.set(slots.slot("name"), "Zoë & co");
        Rendered.Slot none = new Rendered.Slot(0, "name", Escaping.NONE);
        Rendered.Slot parameter = new Rendered.Slot(0, "name", Escaping.PARAMETER);

        assertThat(none.text(session)).isEqualTo("Zoë & co");
        assertThat(parameter.text(session)).isEqualTo("Zo%C3%AB%20%26%20co");
    }

    private static String written(Escaping escaping, Object value) {
        Bytes out = new Bytes();
        escaping.appendValue(value, out);
        return new String(out.array(), 0, out.length(), StandardCharsets.UTF_8);
    }
}
