package io.throng.plan.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    @ParameterizedTest(name = "{0} among {1}")
    @CsvSource(
            emptyValue = "",
            value = {
                "token, tokens user, tokens",
                "tokn, user token, token",
                "nekot, token, ''",
                "usr, use user, use",
                "ordre, order, order",
                "a, b, b",
                "ab, cd, ''",
                "id, '', ''",
                "userName, username password, username",
                "--user, --users --url, --users",
            })
    void shouldHintAtWhatWasProbablyMeant(String given, String candidates, String hinted) {
        String hint = Nearest.hint(given, List.of(candidates.split(" ")));

        assertThat(hint).isEqualTo(hinted.isEmpty() ? "" : " (did you mean \"" + hinted + "\"?)");
    }
}
