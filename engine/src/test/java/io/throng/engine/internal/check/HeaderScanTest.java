package io.throng.engine.internal.check;

import static io.throng.engine.internal.check.Responses.check;
import static io.throng.engine.internal.check.Responses.response;
import static io.throng.engine.internal.check.Responses.saving;
import static io.throng.engine.internal.check.Responses.verify;
import static org.assertj.core.api.Assertions.assertThat;

import io.throng.plan.Condition;
import io.throng.plan.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Header lines found in bytes are those that a search in text finds. */
class HeaderScanTest {

    private static final List<String> PIECES =
            List.of("a", "A", "b", "-", ":", ":", "\n", "\n", " ", "\t", "\u001c", "é", "É", "k", "\u00a0", "s", "x-y");
    private static final List<String> NAMES =
            List.of("", "a", "A", "ab", "a-b", "É", "\u212a", "ſ", "a:", "x-Y", " a", "B\n", "k", "s");
    private static final List<Condition> CONDITIONS = List.of(
            new Condition.Exists(),
            new Condition.NotExists(),
            new Condition.Is("a"),
            new Condition.Is(""),
            new Condition.Contains("b"),
            new Condition.Contains("é"));

    @Test
    void shouldFindTheSameAsInText() throws Exception {
        RandomJson random = new RandomJson(4);
        for (int i = 0; i < 20_000; i++) {
            String lines = IntStream.range(0, 12)
                    .mapToObj(piece -> random.oneOf(PIECES))
                    .collect(Collectors.joining());
            String name = random.oneOf(NAMES);
            var check = check(new Source.Header(name), random.oneOf(CONDITIONS));

            assertThat(latin(lines).headers(name)).as(lines).isEqualTo(values(lines, name));
            assertThat(verify(check, latin(lines)))
                    .as("%s in %s", check, lines)
                    .isEqualTo(verify(saving(check, "v"), latin(lines)));
        }
    }

    private static ReceivedResponse latin(String lines) {
        return response(200, lines, new byte[0]);
    }

    private static List<String> values(String lines, String name) {
        List<String> values = new ArrayList<>();
        for (String line : lines.split("\n", -1)) {
            int colon = line.indexOf(':');
            if (colon > 0 && line.substring(0, colon).equalsIgnoreCase(name)) {
                values.add(line.substring(colon + 1).strip());
            }
        }
        return values;
    }
}
