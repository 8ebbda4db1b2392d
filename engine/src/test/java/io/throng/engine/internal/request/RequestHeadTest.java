package io.throng.engine.internal.request;

import static io.throng.engine.internal.request.Requests.field;
import static io.throng.engine.internal.request.Requests.get;
import static io.throng.engine.internal.request.Requests.request;
import static io.throng.engine.internal.request.Requests.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.throng.engine.internal.request.Requests.Written;
import io.throng.plan.Body;
import io.throng.plan.Computed;
import io.throng.plan.Field;
import io.throng.plan.Template;
import io.throng.plan.Text;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Headers, byte for byte. */
class RequestHeadTest {

    private static final Body NO_BODY = new Body.None();
    private static final Text ROOT = new Template("/");
    private static final Map<String, Object> TOKEN = Map.of("token", "t0", "url", "http://other/");

    @Test
    void shouldWriteTheWholeRequest() throws Exception {
        Written written = write(
                "http://h:81",
                List.of(field("Accept", "text/html"), field("X-General", "g")),
                request("GET", ROOT, NO_BODY, field("Authorization", "Bearer #{token}")),
                TOKEN);

        assertThat(written.text()).isEqualTo("""
                        GET / HTTP/1.1\r
                        Host: h:81\r
                        Accept: text/html\r
                        X-General: g\r
                        Authorization: Bearer t0\r
                        User-Agent: throng/1\r
                        \r
                        """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "DELETE", "OPTIONS", "PROPFIND"})
    void shouldSayNothingOfABodyThatIsNotUsual(String method) throws Exception {
        assertThat(write("http://h", request(method, ROOT, NO_BODY)).text())
                .isEqualTo(method + " / HTTP/1.1\r\nHost: h\r\nUser-Agent: throng/1\r\nAccept: */*\r\n\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH"})
    void shouldSayThatAnUsualBodyIsEmpty(String method) throws Exception {
        Written written = write("http://h", request(method, ROOT, NO_BODY));

        assertThat(written.header("Content-Length")).containsExactly("0");
        assertThat(written.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "#{url}"})
    void shouldReplaceGeneralHeadersWhateverTheirCase(String url) throws Exception {
        List<Field> general = List.of(field("X-Two", "general"), field("x-two", "general too"), field("X-One", "1"));
        Written written = write(
                "http://h",
                general,
                request(
                        "GET",
                        new Template(url),
                        NO_BODY,
                        field("x-TWO", "a"),
                        field("X-Two", "b"),
                        field("user-agent", "me")),
                TOKEN);

        assertThat(written.head().lines().skip(2))
                .containsExactly("X-One: 1", "x-TWO: a", "X-Two: b", "user-agent: me", "Accept: */*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "#{url}"})
    void shouldLetARequestNameItsHost(String url) throws Exception {
        Written written = write(
                "http://h", List.of(), request("GET", new Template(url), NO_BODY, field("HOST", "virtual")), TOKEN);

        assertThat(written.header("HOST")).containsExactly("virtual");
        assertThat(written.header("Host")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://u:p%40ss@h/", "#{url}"})
    void shouldAuthorizeAsTheUserOfTheUrl(String url) throws Exception {
        Written written = write("http://base", List.of(), get(url), Map.of("url", "http://u:p%40ss@h/"));

        assertThat(written.header("Authorization")).containsExactly("Basic dTpwQHNz");
        assertThat(written.header("Host")).containsExactly("h");
        assertThat(written.origin()).hasToString("http://h:80");
    }

    @Test
    void shouldAuthorizeAsTheUserOfTheBaseUrlButNotElsewhere() throws Exception {
        assertThat(write("http://u:p@h", get("/")).header("Authorization")).containsExactly("Basic dTpw");
        assertThat(write("http://u:p@h", get("http://other/")).header("Authorization"))
                .isEmpty();
        assertThat(write("http://u:p@h", request("GET", ROOT, NO_BODY, field("authorization", "own")))
                        .header("Authorization"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "#{url}"})
    void shouldFillVariablesInThatOnlyALambdaSets(String url) throws Exception {
        Written written = write("http://h", List.of(field("X-General", "#{token}")), get(url), TOKEN);

        assertThat(written.header("X-General")).containsExactly("t0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\r\nX: y", "a\nb", "a\rb", "a\0b"})
    void shouldRefuseAValueThatWouldBeginAnotherHeader(String value) {
        String message = "a header value has a line break, expected a single line";
        assertThatThrownBy(() -> write(
                        "http://h", List.of(), request("GET", ROOT, NO_BODY, field("X", "#{v}")), Map.of("v", value)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(message);
        assertThatThrownBy(() -> write(
                        "http://h", request("GET", ROOT, NO_BODY, new Field("X", new Computed(session -> value)))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(message);
    }

    @Test
    void shouldSayWhichVariableIsNotSet() {
        assertThatThrownBy(
                        () -> write("http://h", List.of(), request("GET", ROOT, NO_BODY, field("X", "#{tokn}")), TOKEN))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("variable \"tokn\" is not set (did you mean \"token\"?)");
    }
}
