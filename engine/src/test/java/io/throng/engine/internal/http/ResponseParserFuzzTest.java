package io.throng.engine.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.throng.engine.internal.http.Outcome.Request;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Responses that are almost right. Whatever the bytes, reading ends, says something, and the same for any cut. */
class ResponseParserFuzzTest {

    private static final int ROUNDS = 20_000;
    private static final byte[] TELLING = Samples.bytes("\r\n\t :;,0159afHTPtrchunked\u0000\u007f\u00ff");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void shouldReadMutatedResponsesTheSameInPiecesAsWhole(long seed) {
        Random random = new Random(seed);
        List<byte[]> samples = Samples.all().toList();
        for (int round = 0; round < ROUNDS; round++) {
            byte[] stream = mutated(samples.get(random.nextInt(samples.size())), random);
            Request request = random.nextBoolean() ? Request.KEEP_ALL : Request.COUNT_ONLY;

            Outcome whole = Outcome.of(request, stream);

            assertThat(Outcome.of(request, stream, cuts(stream.length, random)))
                    .as("round %d: %s", round, Ascii.quote(stream, 0, stream.length))
                    .isEqualTo(whole);
            assertThat(whole.bodyBytes()).isLessThanOrEqualTo(stream.length);
            assertThat(whole.ending()).isNotBlank();
        }
    }

    private static byte[] mutated(byte[] sample, Random random) {
        byte[] bytes = sample.clone();
        for (int change = random.nextInt(4); change >= 0 && bytes.length > 0; change--) {
            bytes = changed(bytes, random.nextInt(bytes.length), random);
        }
        return bytes;
    }

    private static byte[] changed(byte[] bytes, int at, Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> Arrays.copyOf(bytes, at);
            case 1 -> with(bytes, at, 0, random);
            case 2 -> with(bytes, at, 1, random);
            default -> without(bytes, at);
        };
    }

    private static byte[] with(byte[] bytes, int at, int replaced, Random random) {
        byte[] changed = new byte[bytes.length + 1 - replaced];
        System.arraycopy(bytes, 0, changed, 0, at);
        changed[at] = TELLING[random.nextInt(TELLING.length)];
        System.arraycopy(bytes, at + replaced, changed, at + 1, bytes.length - at - replaced);
        return changed;
    }

    private static byte[] without(byte[] bytes, int at) {
        byte[] changed = Arrays.copyOf(bytes, bytes.length - 1);
        System.arraycopy(bytes, at + 1, changed, at, changed.length - at);
        return changed;
    }

    private static int[] cuts(int length, Random random) {
        return random.ints(random.nextInt(8), 0, length + 1).sorted().toArray();
    }
}
