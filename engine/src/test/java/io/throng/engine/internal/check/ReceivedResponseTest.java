package io.throng.engine.internal.check;

import static io.throng.engine.internal.check.Responses.check;
import static io.throng.engine.internal.check.Responses.json;
import static io.throng.engine.internal.check.Responses.response;
import static io.throng.engine.internal.check.Responses.verify;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.throng.plan.Condition;
import io.throng.plan.Source;
import io.throng.session.Json;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReceivedResponseTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "text/plain                            | UTF-8",
                "text/plain; charset=utf-8             | UTF-8",
                "text/plain; charset=ISO-8859-1        | ISO-8859-1",
                "text/plain;charset=\"iso-8859-1\"; x=y | ISO-8859-1",
                "text/plain; Charset=windows-1252      | windows-1252",
                "text/plain; charset=UTF-16            | UTF-16",
                "text/plain; charset=klingon           | UTF-8",
                "text/plain; charset='utf-8'           | UTF-8",
                "text/plain; charset=utf/8             | UTF-8",
                "text/plain; charset=                  | UTF-8",
            })
    void shouldReadTheBodyInItsCharset(String contentType, String charset) {
        byte[] bytes = "Zoë".getBytes(Charset.forName(charset));

        assertThat(response(200, "Content-Type: " + contentType + "\n", bytes).body())
                .isEqualTo("Zoë");
    }

    @Test
    void shouldFindHeadersWhateverTheirCase() {
        var response = response(200, "Set-Cookie: a=1\nX: \nset-cookie:b=2  \nY: c: d\n", new byte[0]);

        assertThat(response.headers("SET-COOKIE")).containsExactly("a=1", "b=2");
        assertThat(response.header("set-cookie")).contains("a=1");
        assertThat(response.header("x")).contains("");
        assertThat(response.header("y")).contains("c: d");
        assertThat(response.header("z")).isEmpty();
        assertThat(response.headers("")).isEmpty();
    }

    @Test
    void shouldTellSizesAndTimes() {
        var response = response(204, "", "ü".getBytes(StandardCharsets.UTF_8));

        assertThat(response.status()).isEqualTo(204);
        assertThat(response.bodySize()).isEqualTo(2);
        assertThat(response.bodyBytes()).isEqualTo("ü".getBytes(StandardCharsets.UTF_8));
        assertThat(response.latency()).isEqualTo(Duration.ofMillis(250));
    }

    @Test
    void shouldShowNothingOfTheResponseBeforeEvenIfThatWasNotHidden() {
        var response = response(200, "", "[1]".getBytes(StandardCharsets.UTF_8));
        assertThat(response.body()).isEqualTo("[1]");
        assertThat(response.json().size()).isEqualTo(1);

        response.show(Responses.exchange(200, "", "[1, 2]".getBytes(StandardCharsets.UTF_8)), 1, 0);

        assertThat(response.body()).isEqualTo("[1, 2]");
        assertThat(response.json().size()).isEqualTo(2);
    }

    @Test
    void shouldRefuseToBeLookedAtAfterItsCheck() {
        var response = response(200, "", new byte[0]);
        response.body();
        response.hide();

        assertThatThrownBy(response::status)
                .hasMessage("a response was looked at after its check, expected that only inside the check it was"
                        + " given to");
        assertThatThrownBy(response::body).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(response::latency).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest(name = "[{0}]")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            emptyValue = "",
            value = {
                "``          | body is empty, expected JSON",
                "`  `        | body is empty, expected JSON",
                "<html>      | body is not JSON: .* \\(line 1, column 1\\)",
                "{\"a\": 1   | body is not JSON: .*",
                "[1] [2]     | body is not JSON: .*",
            })
    void shouldSayWhyABodyIsNotJson(String body, String message) throws Exception {
        assertThatThrownBy(() -> json(body).json())
                .isInstanceOf(IllegalStateException.class)
                .message()
                .matches("(?s)" + message);
        assertThat(verify(check(new Source.JsonPath("$.a"), new Condition.Exists()), json(body)))
                .matches("(?s)expected jsonPath \\$\\.a exists, but " + message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":"})
    void shouldNotOverflowTheStackWhenJsonIsNestedTooDeep(String open) {
        assertThatThrownBy(() -> json(open.repeat(100_000)).json()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void shouldLookIntoJson() {
        Json json = json("{\"s\": \"t\", \"n\": 1.5, \"l\": 9007199254740993, \"b\": true, \"z\": null, \"a\": [1, 2]}")
                .json();

        assertThat(json.has("z")).isTrue();
        assertThat(json.get("z").isNull()).isTrue();
        assertThat(json.get("q").isMissing()).isTrue();
        assertThat(json.get("q").get("r").get(3).text()).isEmpty();
        assertThat(json.get("s").text()).isEqualTo("t");
        assertThat(json.get("n").decimal()).isEqualTo(1.5);
        assertThat(json.get("n").text()).isEqualTo("1.5");
        assertThat(json.get("l").number()).isEqualTo(9007199254740993L);
        assertThat(json.get("b").isTrue()).isTrue();
        assertThat(json.get("s").isTrue()).isFalse();
        assertThat(json.get("a").size()).isEqualTo(2);
        assertThat(json.get("a").elements()).extracting(Json::number).containsExactly(1L, 2L);
        assertThat(json.get("s").elements()).isEmpty();
        assertThat(json.size()).isEqualTo(6);
        assertThatThrownBy(() -> json.get("s").number()).hasMessage("JSON value is \"t\", expected a number");
        assertThatThrownBy(() -> json.get("q").decimal()).isInstanceOf(IllegalStateException.class);
    }
}
