package io.throng.engine.internal.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BytesTest {

    static Stream<String> texts() {
        return Stream.of("", "a", "plain", "Zoë", "ë", "a€b", "a\uD83D\uDE00b", "a\uD83D", "\uDE00", "\u007f\u0080")
                .flatMap(text -> Stream.of(text, "x".repeat(62) + text, "x".repeat(600) + text));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void shouldAppendTextsInUtf8(String text) {
        Bytes bytes = new Bytes();
        bytes.append('>');
        bytes.append(text);
        bytes.append('<');

        assertThat(bytes.copy()).isEqualTo((">" + text + "<").getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 9, 10, 99, 100, 1234567890, -1, -10, Integer.MIN_VALUE, Long.MAX_VALUE, Long.MIN_VALUE})
    void shouldAppendTheDigitsOfNumbers(long number) {
        Bytes bytes = new Bytes();
        bytes.append("n=");
        bytes.appendNumber(number);

        assertThat(bytes.copy()).asString(StandardCharsets.US_ASCII).isEqualTo("n=" + number);
    }
}
