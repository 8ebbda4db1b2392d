package io.throng.engine.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.throng.engine.internal.check.PlainPath.Index;
import io.throng.engine.internal.check.PlainPath.Name;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainPathTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            emptyValue = "",
            value = {
                "$                       | ``",
                "$.a                     | a",
                "$.a.b_c.d-e             | a b_c d-e",
                "$.größe.7               | größe 7",
                "$[0]                    | 0",
                "$.a[0][-1].b            | a 0 -1 b",
                "$['a'].b                | a b",
                "$['unit price']         | unit price",
                "$[\"a\"]['b'][2]        | a b 2",
            })
    void shouldTakePathsOfNamesAndIndexes(String path, String steps) {
        assertThat(PlainPath.parse(path))
                .hasValueSatisfying(plain -> assertThat(plain.steps().stream()
                                .map(step -> step instanceof Name name
                                        ? name.text()
                                        : String.valueOf(((Index) step).index()))
                                .collect(Collectors.joining(" ")))
                        .isEqualTo(steps));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                " $.a",
                "$.a ",
                "$a",
                "$.",
                "$..a",
                "$.*",
                "$.a[*]",
                "$.a[0,1]",
                "$.a[0:1]",
                "$.a[-1:]",
                "$['a','b']",
                "$['a\\'b']",
                "$['*']",
                "$.a[?(@.b > 1)]",
                "$.a.length()",
                "$.a[1234567890]",
                "$.a[ 0 ]",
                "$.a[0",
                "@.a",
            })
    void shouldLeaveOtherPathsAlone(String path) {
        assertThat(PlainPath.parse(path)).isEmpty();
    }
}
