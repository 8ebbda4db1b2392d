package io.throng.engine.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ByteSearchTest {

    private static final int LENGTH = 40;

    @ParameterizedTest
    @ValueSource(chars = {'\0', '\n', '\r', ','})
    void shouldFindTheFirstWhereverItIs(char wanted) {
        ByteSearch search = new ByteSearch(wanted);
        Random random = new Random(wanted);
        byte[] bytes = new byte[LENGTH];
        for (int round = 0; round < 20_000; round++) {
            random.nextBytes(bytes);
            bytes[random.nextInt(LENGTH)] = (byte) wanted;
            bytes[random.nextInt(LENGTH)] = (byte) (wanted + 1);
            int from = random.nextInt(LENGTH);
            int to = from + random.nextInt(LENGTH + 1 - from);

            assertThat(search.find(bytes, from, to)).isEqualTo(oneByOne((byte) wanted, bytes, from, to));
        }
    }

    private static int oneByOne(byte wanted, byte[] bytes, int from, int to) {
        int at = from;
        while (at < to && bytes[at] != wanted) {
            at++;
        }
        return at;
    }
}
