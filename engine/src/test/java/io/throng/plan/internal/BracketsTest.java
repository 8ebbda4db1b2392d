package io.throng.plan.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BracketsTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "$.users[0].id, true",
                "$..[?(@.a == 'x]')], true",
                "$['a[b'], true",
                "$[\"it's\"], true",
                "$['it\\'s'], true",
                "$.users[, false",
                "$.users], false",
                "$.a), false",
                "$..[?(@.a], false",
                "$..[?(@.a]), false",
                "$['open], false",
            })
    void shouldFindBracketsThatAreNotClosed(String expression, boolean closed) {
        assertThat(Brackets.areClosed(expression)).isEqualTo(closed);
    }
}
