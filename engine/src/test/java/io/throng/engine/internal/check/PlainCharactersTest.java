package io.throng.engine.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainCharactersTest {

    private static final int LENGTH = 24;

    @ParameterizedTest
    @ValueSource(bytes = {'a', ' ', '!', '#', '[', ']', '~', 0x7f})
    void shouldStopAtTheFirstByteThatIsNotPlain(byte plain) {
        for (int value = Byte.MIN_VALUE; value <= Byte.MAX_VALUE; value++) {
            boolean isPlain = value >= ' ' && value != '"' && value != '\\';
            for (int place = 0; place < LENGTH; place++) {
                byte[] bytes = new byte[LENGTH];
                Arrays.fill(bytes, plain);
                bytes[place] = (byte) value;
                bytes[LENGTH - 1] = '"';
                boolean isStop = !isPlain || place == LENGTH - 1;

                assertThat(PlainCharacters.pass(bytes, 0, LENGTH))
                        .as("%d at %d", value, place)
                        .isEqualTo(isStop ? place : LENGTH - 1);
                assertThat(PlainCharacters.pass(bytes, 0, place)).isEqualTo(place);
            }
        }
    }
}
