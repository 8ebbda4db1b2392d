package io.throng.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HttpUrlTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            emptyValue = "",
            value = {
                "http://h                  | false | h         | 80   | ''         | ''",
                "https://h                 | true  | h         | 443  | ''         | ''",
                "HTTPS://H/                | true  | h         | 443  | /          | ''",
                "http://h:8080/a/b?c=d     | false | h         | 8080 | /a/b?c=d   | ''",
                "http://h:/a               | false | h         | 80   | /a         | ''",
                "http://h?q=1              | false | h         | 80   | ?q=1       | ''",
                "http://h#f                | false | h         | 80   | ''         | ''",
                "http://h/a?b#c#d          | false | h         | 80   | /a?b       | ''",
                "http://10.0.0.1:1/        | false | 10.0.0.1  | 1    | /          | ''",
                "http://[::1]:65535/       | false | ::1       | 65535 | /         | ''",
                "http://[2001:db8::1]      | false | 2001:db8::1 | 80  | ''         | ''",
                "http://u:p@h/             | false | h         | 80   | /          | u:p",
                "http://u@h                | false | h         | 80   | ''         | u",
                "http://u%40x:p%3Aq@h:81   | false | h         | 81   | ''         | u@x:p:q",
                "http://h/a b/ü            | false | h         | 80   | /a b/ü     | ''",
                "http://h/x://y@z          | false | h         | 80   | /x://y@z   | ''",
                "http://a-b.c_d.example    | false | a-b.c_d.example | 80 | ''      | ''",
                "http://my_service:8080/   | false | my_service | 8080 | /         | ''",
            })
    void shouldTakeAUrlApart(String url, boolean secure, String host, int port, String path, String userInfo) {
        assertThat(HttpUrl.parse(url)).isEqualTo(new HttpUrl(secure, host, port, path, userInfo));
    }

    @ParameterizedTest(name = "[{0}]")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            emptyValue = "",
            value = {
                "``                  | URL is \"\", expected http://host or https://host",
                "h                   | URL is \"h\", expected http://host or https://host",
                "localhost:5000      | URL is \"localhost:5000\", expected http://host or https://host",
                "u:secret@h          | URL is \"h\", expected http://host or https://host",
                "http:/h             | URL is \"http:/h\", expected http://host or https://host",
                "ftp://u:secret@h    | URL is \"ftp://h\" with scheme \"ftp\", expected http or https",
                "://h                | URL is \"://h\" with scheme \"\", expected http or https",
                "http://             | URL is \"http://\", expected http://host or http://host:port",
                "http:///a           | URL is \"http:///a\", expected http://host or http://host:port",
                "http://:80          | URL is \"http://:80\", expected http://host or http://host:port",
                "http://a b          | URL is \"http://a b\", expected http://host or http://host:port",
                "http://h:x          | URL is \"http://h:x\", expected http://host or http://host:port",
                "http://h:1:2        | URL is \"http://h:1:2\", expected http://host or http://host:port",
                "http://h:-1         | URL is \"http://h:-1\", expected http://host or http://host:port",
                "http://[::1         | URL is \"http://[::1\", expected http://host or http://host:port",
                "http://::1          | URL is \"http://::1\", expected http://host or http://host:port",
                "http://u:secret@    | URL is \"http://\", expected http://host or http://host:port",
                "http://u:se/cret@h  | URL is \"http://h\", expected http://host or http://host:port",
                "http://u:p%x@h      | URL is \"http://h\" with a % in user or password that encodes nothing, expected %25",
                "http://h:0          | URL is \"http://h:0\" with port 0, expected 1 to 65535",
                "http://u:p@h:65536  | URL is \"http://h:65536\" with port 65536, expected 1 to 65535",
                "http://h:99999999999 | URL is \"http://h:99999999999\", expected http://host or http://host:port",
            })
    void shouldSayWhatIsWrongAndKeepSecrets(String url, String message) {
        assertThatThrownBy(() -> HttpUrl.parse(url))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://h", "https://h/x", "ftp://h", "a+b.c-1://", "http://h/a\nb"})
    void shouldKnowAbsoluteUrls(String url) {
        assertThat(HttpUrl.isAbsolute(url)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "/a", "a", "//h/a", "/a?u=http://h", "#{url}", "://h", "1http://h", "http:/h"})
    void shouldKnowRelativeUrls(String url) {
        assertThat(HttpUrl.isAbsolute(url)).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "http://u:p@h/a, http://h/a",
        "http://h/a@b, http://h/a@b",
        "http://h?a@b, http://h?a@b",
        "http://u:p@p@h/, http://h/",
        "/users/a@b, /users/a@b"
    })
    void shouldMaskUserAndPassword(String url, String masked) {
        assertThat(HttpUrl.masked(url)).isEqualTo(masked);
    }
}
