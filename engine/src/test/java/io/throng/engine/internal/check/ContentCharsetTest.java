package io.throng.engine.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ContentCharsetTest {

    private static final Pattern FORM = Pattern.compile("charset=[\"']?([^\\s;\"']+)", Pattern.CASE_INSENSITIVE);
    private static final List<String> PIECES = List.of(
            "charset=",
            "Charset=",
            "charset",
            "=",
            "\"",
            "'",
            ";",
            " ",
            "utf-8",
            "UTF-16",
            "latin1",
            "é",
            "\u00a0",
            "x",
            "\u000b");

    @Test
    void shouldReadTheNameThatItsFormSays() {
        RandomJson random = new RandomJson(6);
        for (int i = 0; i < 20_000; i++) {
            String value = IntStream.range(0, 6)
                    .mapToObj(piece -> random.oneOf(PIECES))
                    .collect(Collectors.joining());
            byte[] bytes = ("<" + value + ">").getBytes(StandardCharsets.ISO_8859_1);

            assertThat(ContentCharset.in(bytes, 1, bytes.length - 1)).as(value).isEqualTo(named(value));
        }
    }

    private static Charset named(String value) {
        var matcher = FORM.matcher(value);
        try {
            return matcher.find() ? Charset.forName(matcher.group(1)) : StandardCharsets.UTF_8;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return StandardCharsets.UTF_8;
        }
    }
}
