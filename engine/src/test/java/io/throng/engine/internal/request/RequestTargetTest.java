package io.throng.engine.internal.request;

import static io.throng.engine.internal.request.Requests.field;
import static io.throng.engine.internal.request.Requests.get;
import static io.throng.engine.internal.request.Requests.request;
import static io.throng.engine.internal.request.Requests.withQuery;
import static io.throng.engine.internal.request.Requests.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.throng.engine.internal.request.Requests.Written;
import io.throng.plan.Body;
import io.throng.plan.Computed;
import io.throng.plan.Step;
import io.throng.plan.Template;
import io.throng.plan.Text;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where requests go: the request line, Host and origin. */
class RequestTargetTest {

    private static final Map<String, Object> VARIABLES = Map.of(
            "id", 7,
            "name", "a b/ü?&#",
            "percent", "100%",
            "host", "other",
            "url", "https://other:444/x?y=1#z",
            "path", "/p#f");

    private static void assertGoesTo(Written written, String line, String origin, String host) {
        assertThat(written.line()).isEqualTo(line + " HTTP/1.1");
        assertThat(written.origin()).hasToString(origin);
        assertThat(written.header("Host")).containsExactly(host);
    }

    @ParameterizedTest(name = "{0} + {1}")
    @CsvSource(
            delimiter = '|',
            emptyValue = "",
            value = {
                // base URL           | URL                       | request target        | origin                | Host
                "http://h             | /                         | /                     | http://h:80           | h",
                "http://h             | ''                        | /                     | http://h:80           | h",
                "http://h/            | /users                    | /users                | http://h:80           | h",
                "http://h             | users                     | /users                | http://h:80           | h",
                "http://h/api         | /users                    | /api/users            | http://h:80           | h",
                "http://h/api/        | users                     | /api/users            | http://h:80           | h",
                "http://h/api/        | /users/                   | /api/users/           | http://h:80           | h",
                "HTTP://h:80          | /                         | /                     | http://h:80           | h",
                "http://h:8080        | /                         | /                     | http://h:8080         | h:8080",
                "https://h            | /                         | /                     | https://h:443         | h",
                "https://h:443/a      | /                         | /a/                   | https://h:443         | h",
                "https://h:80         | /                         | /                     | https://h:80          | h:80",
                "http://[::1]:81      | /                         | /                     | http://[::1]:81       | [::1]:81",
                "http://[::1]         | /                         | /                     | http://[::1]:80       | [::1]",
                "http://h             | ?a=1                      | /?a=1                 | http://h:80           | h",
                "http://h             | /a?b=c&d=e                | /a?b=c&d=e            | http://h:80           | h",
                "http://h             | /a#b                      | /a                    | http://h:80           | h",
                "http://h             | /a?b#c?d                  | /a?b                  | http://h:80           | h",
                "http://h             | /a b/ü                    | /a%20b/%C3%BC         | http://h:80           | h",
                "http://h             | /a%20b                    | /a%20b                | http://h:80           | h",
                "http://h             | /100%                     | /100%25               | http://h:80           | h",
                "http://h             | /~a.b-c_d!$&'()*+,;=:@    | /~a.b-c_d!$&'()*+,;=:@ | http://h:80          | h",
                "http://h             | /<a>\"{b}^                | /%3Ca%3E%22%7Bb%7D%5E | http://h:80           | h",
                "http://h/api         | http://other              | /                     | http://other:80       | other",
                "http://h/api         | http://other/x            | /x                    | http://other:80       | other",
                "http://h/api         | https://other:444?y=1     | /?y=1                 | https://other:444     | other:444",
                "http://h/api         | http://other#frag         | /                     | http://other:80       | other",
                "http://h             | /items/#{id}              | /items/7              | http://h:80           | h",
                "http://h             | /items/#{id}#frag         | /items/7              | http://h:80           | h",
                "http://h             | /items?n=#{name}          | /items?n=a%20b/%C3%BC?&%23 | http://h:80      | h",
                "http://h             | /#{percent}               | /100%25               | http://h:80           | h",
                "http://h             | http://#{host}:81/#{id}   | /7                    | http://other:81       | other:81",
                "http://h             | http://a.#{host}/         | /                     | http://a.other:80     | a.other",
                "http://h             | http://a:8#{id}/b         | /b                    | http://a:87           | a:87",
                "http://h             | #{url}                    | /x?y=1                | https://other:444     | other:444",
                "http://h/api         | #{path}                   | /api/p                | http://h:80           | h",
            })
    void shouldGoWhereTheUrlSays(String base, String url, String target, String origin, String host) throws Exception {
        assertGoesTo(write(base, List.of(), get(url), VARIABLES), "GET " + target, origin, host);
        Text lambda = new Computed(session -> expand(url));
        assertGoesTo(
                write(base, List.of(), request("GET", lambda, new Body.None()), VARIABLES),
                "GET " + target,
                origin,
                host);
    }

    private static String expand(String url) {
        String text = url;
        for (Map.Entry<String, Object> variable : VARIABLES.entrySet()) {
            text = text.replace(
                    "#{" + variable.getKey() + "}", variable.getValue().toString());
        }
        return text.equals("/items?n=a b/ü?&#") ? "/items?n=a b/ü?&%23" : text;
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "/a          | /a?q=1&b%26c=%20%C3%BC%2F%3F%26%3D%25%2B&id=7",
                "/a?x=y      | /a?x=y&q=1&b%26c=%20%C3%BC%2F%3F%26%3D%25%2B&id=7",
                "/a#frag     | /a?q=1&b%26c=%20%C3%BC%2F%3F%26%3D%25%2B&id=7",
                "#{path}     | /p?q=1&b%26c=%20%C3%BC%2F%3F%26%3D%25%2B&id=7",
                "#{url}      | /x?y=1&q=1&b%26c=%20%C3%BC%2F%3F%26%3D%25%2B&id=7",
            })
    void shouldAddQueryParametersEncoded(String url, String target) throws Exception {
        Step.Request request = withQuery(get(url), field("q", "1"), field("b&c", " ü/?&=%+"), field("id", "#{id}"));

        assertThat(write("http://h", List.of(), request, VARIABLES).line()).isEqualTo("GET " + target + " HTTP/1.1");
    }

    @Test
    void shouldKeepAQueryThatIsAlreadyEncoded() throws Exception {
        assertThat(write("http://h", get("/a?q=%2F+%C3%BC")).line()).isEqualTo("GET /a?q=%2F+%C3%BC HTTP/1.1");
    }

    @Test
    void shouldNotLetAVariableBeginAnotherHeader() throws Exception {
        Written written = write(
                "http://h",
                List.of(),
                withQuery(get("/#{evil}"), field("q", "#{evil}")),
                Map.of("evil", " HTTP/1.1\r\nX: y"));

        assertThat(written.line()).isEqualTo("GET /%20HTTP/1.1%0D%0AX:%20y?q=%20HTTP%2F1.1%0D%0AX%3A%20y HTTP/1.1");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "ftp://h/x         | URL is \"ftp://h/x\" with scheme \"ftp\", expected http or https",
                "http://a:b:c/     | URL is \"http://a:b:c/\", expected http://host or http://host:port",
                "http://h:99999/   | URL is \"http://h:99999/\" with port 99999, expected 1 to 65535",
                "http://u:p@/x     | URL is \"http:///x\", expected http://host or http://host:port",
            })
    void shouldSayWhyAUrlOfTheSessionCannotBeUsed(String url, String message) {
        assertThatThrownBy(() -> write("http://h", List.of(), get("#{u}"), Map.of("u", url)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void shouldSayThatThereIsNoBaseUrl() {
        assertThatThrownBy(() -> write("", List.of(), get("#{path}"), VARIABLES))
                .hasMessage("URL is \"/p#f\" and there is no base URL, expected one that begins with http:// or"
                        + " https://");
    }

    @Test
    void shouldGiveEqualOriginsTheSameNumber() throws Exception {
        assertThat(write("http://h", request("GET", new Template("http://H/x"), new Body.None()))
                        .origin()
                        .index())
                .isZero();
    }
}
