package io.throng.engine.internal.request;

import static io.throng.engine.internal.request.Requests.field;
import static io.throng.engine.internal.request.Requests.request;
import static io.throng.engine.internal.request.Requests.write;
import static org.assertj.core.api.Assertions.assertThat;

import io.throng.engine.internal.request.Requests.Written;
import io.throng.plan.Body;
import io.throng.plan.Computed;
import io.throng.plan.Field;
import io.throng.plan.Template;
import io.throng.plan.Text;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies and what the head says of them. */
class RequestBodyTest {

    private static final Map<String, Object> VARIABLES = Map.of("name", "Zoë & €", "n", 3, "url", "http://other/");

    private static Body json(String text) {
        return new Body.Content(new Template(text), "application/json");
    }

    private static Body lambda(Object value) {
        return new Body.Content(new Computed(session -> value), "");
    }

    private static Body form(Field... fields) {
        return new Body.Form(List.of(fields));
    }

    static Stream<Arguments> bodies() {
        String formType = "application/x-www-form-urlencoded";
        return Stream.of(
                Arguments.of(json("{\"a\": 1}"), "{\"a\": 1}", 8, "application/json"),
                Arguments.of(json("{\"ü\": \"€\"}"), "{\"ü\": \"€\"}", 13, "application/json"),
                Arguments.of(
                        json("{\"n\": #{n}, \"name\": \"#{name}\"}"),
                        "{\"n\": 3, \"name\": \"Zoë & €\"}",
                        30,
                        "application/json"),
                Arguments.of(json(""), "", 0, "application/json"),
                Arguments.of(new Body.Content(new Template("raw\r\n"), ""), "raw\r\n", 5, ""),
                Arguments.of(lambda("λ"), "λ", 2, ""),
                Arguments.of(lambda(42L), "42", 2, ""),
                Arguments.of(lambda(""), "", 0, ""),
                Arguments.of(form(), "", 0, formType),
                Arguments.of(form(field("a", "1"), field("b c", "x&y=ü")), "a=1&b%20c=x%26y%3D%C3%BC", 24, formType),
                Arguments.of(form(field("a", "#{name}")), "a=Zo%C3%AB%20%26%20%E2%82%AC", 28, formType));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bodies")
    void shouldSendTheBodyWithItsLengthInBytes(Body body, String sent, int length, String type) throws Exception {
        for (String url : List.of("/", "#{url}")) {
            Written written = write("http://h", List.of(), request("POST", new Template(url), body), VARIABLES);

            assertThat(new String(written.body(), StandardCharsets.UTF_8)).isEqualTo(sent);
            assertThat(written.header("Content-Length")).containsExactly(String.valueOf(length));
            assertThat(written.header("Content-Type")).isEqualTo(type.isEmpty() ? List.of() : List.of(type));
        }
    }

    @Test
    void shouldSendBytesAsTheyAre() throws Exception {
        byte[] bytes = {0, -1, 13, 10, 127, -128};

        Written written = write("http://h", request("PUT", new Template("/"), new Body.Binary(bytes)));

        assertThat(written.body()).isEqualTo(bytes);
        assertThat(written.header("Content-Length")).containsExactly("6");
    }

    @ParameterizedTest
    @ValueSource(ints = {511, 512, 513, 100_000})
    void shouldSendBodiesOfAnySize(int size) throws Exception {
        String text = "x".repeat(size);

        Written written = write("http://h", request("POST", new Template("/"), lambda(text)));

        assertThat(written.body()).hasSize(size);
        assertThat(written.header("Content-Length")).containsExactly(String.valueOf(size));
    }

    @Test
    void shouldLetTheRequestNameItsContentType() throws Exception {
        Written written = write(
                "http://h", request("POST", new Template("/"), json("[]"), field("content-type", "application/x")));

        assertThat(written.header("content-type")).containsExactly("application/x");
        assertThat(written.header("Content-Type")).isEmpty();
    }

    @Test
    void shouldRenderUrlHeaderAndBodyForTheSameSession() throws Exception {
        Text url = new Template("/#{n}");
        Written written =
                write("http://h", List.of(), request("POST", url, json("#{n}"), field("X", "#{n}")), VARIABLES);

        assertThat(written.text())
                .isEqualTo("POST /3 HTTP/1.1\r\nHost: h\r\nX: 3\r\nUser-Agent: throng/1\r\nAccept: */*\r\n"
                        + "Content-Type: application/json\r\nContent-Length: 1\r\n\r\n3");
    }
}
