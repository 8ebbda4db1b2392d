package io.throng.engine.internal.check;

import static io.throng.engine.internal.check.Responses.check;
import static io.throng.engine.internal.check.Responses.response;
import static io.throng.engine.internal.check.Responses.saving;
import static io.throng.engine.internal.check.Responses.verify;
import static org.assertj.core.api.Assertions.assertThat;

import io.throng.plan.Check;
import io.throng.plan.Condition;
import io.throng.plan.Source;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** A glance at the bytes of a body is never wrong about its text. */
class BodyGlanceTest {

    private static final List<String> CHARSETS = List.of(
            "",
            "utf-8",
            "UTF-8",
            "ISO-8859-1",
            "US-ASCII",
            "windows-1252",
            "UTF-16",
            "UTF-16LE",
            "UTF-32",
            "IBM037",
            "Shift_JIS",
            "ISO-2022-JP",
            "klingon");
    private static final List<Condition> CONDITIONS = List.of(
            new Condition.Contains("a"),
            new Condition.Contains("ab"),
            new Condition.Contains(""),
            new Condition.Contains("é"),
            new Condition.Contains("0"),
            new Condition.Is("a"),
            new Condition.Is(""),
            new Condition.Is("é"),
            new Condition.Is(0),
            new Condition.Is(true));
    private static final byte[] BYTES = {'a', 'b', '0', (byte) 0xc3, (byte) 0xa9, (byte) 0xe2, (byte) 0xf0, 0x1b, '$', 0
    };

    @Test
    void shouldAgreeWithTheTextInAnyCharset() throws Exception {
        SplittableRandom random = new SplittableRandom(5);
        for (int i = 0; i < 50_000; i++) {
            String charset = CHARSETS.get(random.nextInt(CHARSETS.size()));
            byte[] body = new byte[random.nextInt(5)];
            for (int at = 0; at < body.length; at++) {
                body[at] = BYTES[random.nextInt(BYTES.length)];
            }
            Check.OfValue check = check(new Source.BodyText(), CONDITIONS.get(random.nextInt(CONDITIONS.size())));
            String headers = charset.isEmpty() ? "" : "Content-Type: text/plain; charset=" + charset + "\n";

            assertThat(verify(check, response(200, headers, body)))
                    .as("%s of %s in %s", check, Arrays.toString(body), charset)
                    .isEqualTo(verify(saving(check, "v"), response(200, headers, body)));
        }
    }
}
