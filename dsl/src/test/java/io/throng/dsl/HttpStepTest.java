package io.throng.dsl;

import static io.throng.dsl.Throng.get;
import static io.throng.dsl.Throng.millis;
import static io.throng.dsl.Throng.post;
import static io.throng.dsl.Throng.request;
import static io.throng.dsl.Throng.seconds;
import static io.throng.dsl.Throng.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.throng.plan.Body;
import io.throng.plan.Check;
import io.throng.plan.Computed;
import io.throng.plan.Field;
import io.throng.plan.Step;
import io.throng.plan.Template;
import io.throng.plan.Text;
import io.throng.session.Response;
import io.throng.session.Session;
import io.throng.session.ThrowingFunction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HttpStepTest {

    private static final ThrowingFunction<Session, Object> LAMBDA = session -> "made";

    @ParameterizedTest
    @MethodSource("verbs")
    void shouldHaveAWordForEachMethod(String method, HttpStep step) {
        assertThat(step.toPlan())
                .isEqualTo(new Step.Request(
                        method,
                        new Template("/items/#{id}"),
                        "/items/#{id}",
                        List.of(),
                        List.of(),
                        new Body.None(),
                        Optional.empty(),
                        List.of()));
    }

    static Stream<Arguments> verbs() {
        String url = "/items/#{id}";
        return Stream.of(
                arguments("GET", Throng.get(url)),
                arguments("POST", Throng.post(url)),
                arguments("PUT", Throng.put(url)),
                arguments("PATCH", Throng.patch(url)),
                arguments("DELETE", Throng.delete(url)),
                arguments("HEAD", Throng.head(url)),
                arguments("OPTIONS", Throng.options(url)),
                arguments("PROPFIND", Throng.request("propfind", url)));
    }

    @Test
    void shouldTakeAUrlThatALambdaMakes() {
        Step.Request plan = plan(request("get", "next page", LAMBDA));

        assertThat(plan.label()).isEqualTo("GET next page");
        assertThat(plan.url()).isEqualTo(new Computed(LAMBDA));
    }

    @Test
    void shouldKeepThePasswordOfAUrlOutOfTheName() {
        Step.Request plan = plan(get("http://user:secret@host/path"));

        assertThat(plan.name()).isEqualTo("http://host/path");
        assertThat(plan.url()).isEqualTo(new Template("http://user:secret@host/path"));
    }

    @Test
    void shouldTakeTheLastName() {
        assertThat(plan(get("/").named("old").named("home")).name()).isEqualTo("home");
    }

    @Test
    void shouldAddHeadersAndQueryParameters() {
        Step.Request plan = plan(get("/").header("A", "#{a}")
                .header("B", LAMBDA)
                .header("A", "again")
                .queryParam("page", 3)
                .queryParam("page", "#{p}")
                .queryParam("q", LAMBDA));

        assertThat(plan.headers()).containsExactly(field("A", "#{a}"), lambda("B"), field("A", "again"));
        assertThat(plan.query()).containsExactly(field("page", "3"), field("page", "#{p}"), lambda("q"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bodies")
    void shouldCarryABody(String word, HttpStep step, Body expected) {
        assertThat(plan(step).body()).isEqualTo(expected);
    }

    static Stream<Arguments> bodies() {
        HttpStep post = post("/");
        return Stream.of(
                arguments("nothing", post, new Body.None()),
                arguments("json", post.json("{}"), new Body.Content(new Template("{}"), "application/json")),
                arguments("json lambda", post.json(LAMBDA), new Body.Content(new Computed(LAMBDA), "application/json")),
                arguments("text", post.body("hi #{n}"), new Body.Content(new Template("hi #{n}"), "")),
                arguments("lambda", post.body(LAMBDA), new Body.Content(new Computed(LAMBDA), "")),
                arguments(
                        "form",
                        post.formParam("a", 1).formParam("b", LAMBDA).formParam("a", "#{x}"),
                        new Body.Form(List.of(field("a", "1"), lambda("b"), field("a", "#{x}")))),
                arguments(
                        "the last kind of body",
                        post.formParam("lost", 1).json("{}").formParam("a", 1),
                        new Body.Form(List.of(field("a", "1")))));
    }

    @Test
    void shouldCopyBytes() {
        byte[] bytes = {1, 2, 3};
        HttpStep step = post("/").body(bytes);

        bytes[0] = 9;

        assertThat(((Body.Binary) plan(step).body()).content()).containsExactly(1, 2, 3);
    }

    @Test
    void shouldSendABearerToken() {
        assertThat(plan(get("/").bearer("#{token}")).headers())
                .containsExactly(field("Authorization", "Bearer #{token}"));
    }

    @Test
    void shouldEncodeCredentialsOnceWhenTheyNeverChange() {
        assertThat(plan(get("/").basicAuth("Aladdin", "öpen sesame")).headers())
                .containsExactly(field("Authorization", "Basic QWxhZGRpbjrDtnBlbiBzZXNhbWU="));
    }

    @Test
    void shouldFillVariablesIntoCredentialsBeforeEncodingThem() throws Exception {
        Field header =
                plan(get("/").basicAuth("#{user}", "p-#{secret}")).headers().get(0);

        assertThat(header.name()).isEqualTo("Authorization");
        assertThat(made(header.value(), new FixedSession().set("user", "ann").set("secret", 7)))
                .isEqualTo("Basic " + base64("ann:p-7"));
    }

    @Test
    void shouldRefuseCredentialsWithABrokenTemplateAndNotShowThem() {
        assertThatThrownBy(() -> get("/").basicAuth("ann", "secret #{pass"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("basicAuth has a malformed variable, expected #{name} with letters, digits, _ or -");
    }

    @Test
    void shouldHaveATimeoutOfItsOwn() {
        assertThat(plan(get("/").timeout(seconds(9)).timeout(millis(5))).timeout())
                .hasValue(millis(5));
    }

    @Test
    void shouldAddChecks() {
        ThrowingFunction<Response, Boolean> predicate = response -> true;

        assertThat(plan(get("/").check(status().is(200), status().not(500)).check("must hold", predicate))
                        .checks())
                .containsExactly(
                        status().is(200).toPlan(),
                        status().not(500).toPlan(),
                        new Check.OfResponse("must hold", predicate));
    }

    @Test
    void shouldKeepEverySettingWhenAnotherOneChanges() {
        HttpStep step = post("/orders")
                .check(status().is(201))
                .timeout(seconds(1))
                .json("{}")
                .queryParam("q", 1)
                .header("H", "v")
                .named("order");

        assertThat(step.toPlan())
                .isEqualTo(new Step.Request(
                        "POST",
                        new Template("/orders"),
                        "order",
                        List.of(field("H", "v")),
                        List.of(field("q", "1")),
                        new Body.Content(new Template("{}"), "application/json"),
                        Optional.of(seconds(1)),
                        List.of(status().is(201).toPlan())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void shouldNotChangeAKeptValue(String word, Function<HttpStep, HttpStep> change) {
        HttpStep kept =
                post("/").header("H", "v").queryParam("q", 1).formParam("f", 1).check(status().is(200));
        io.throng.plan.Step before = kept.toPlan();

        io.throng.plan.Step changed = change.apply(kept).toPlan();

        assertThat(changed).isNotEqualTo(before);
        assertThat(kept.toPlan()).isEqualTo(before);
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                change("named", kept -> kept.named("other")),
                change("header", kept -> kept.header("I", "w")),
                change("queryParam", kept -> kept.queryParam("r", 2)),
                change("formParam", kept -> kept.formParam("g", 2)),
                change("json", kept -> kept.json("{}")),
                change("body", kept -> kept.body("text")),
                change("basicAuth", kept -> kept.basicAuth("user", "password")),
                change("bearer", kept -> kept.bearer("token")),
                change("timeout", kept -> kept.timeout(seconds(1))),
                change("check", kept -> kept.check(status().not(500))));
    }

    private static Arguments change(String word, Function<HttpStep, HttpStep> change) {
        return arguments(word, change);
    }

    private static Step.Request plan(HttpStep step) {
        return (Step.Request) step.toPlan();
    }

    private static Field field(String name, String value) {
        return new Field(name, new Template(value));
    }

    private static Field lambda(String name) {
        return new Field(name, new Computed(LAMBDA));
    }

    private static String made(Text text, Session session) throws Exception {
        return String.valueOf(((Computed) text).function().apply(session));
    }

    private static String base64(String text) {
        return java.util.Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
