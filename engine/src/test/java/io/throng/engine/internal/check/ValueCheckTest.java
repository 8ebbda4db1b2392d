package io.throng.engine.internal.check;

import static io.throng.engine.internal.check.Responses.check;
import static io.throng.engine.internal.check.Responses.json;
import static io.throng.engine.internal.check.Responses.optional;
import static io.throng.engine.internal.check.Responses.response;
import static io.throng.engine.internal.check.Responses.saving;
import static io.throng.engine.internal.check.Responses.saying;
import static io.throng.engine.internal.check.Responses.session;
import static io.throng.engine.internal.check.Responses.verify;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.throng.engine.internal.session.SlotTable;
import io.throng.engine.internal.session.UserSession;
import io.throng.plan.Check;
import io.throng.plan.Condition;
import io.throng.plan.Source;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ValueCheckTest {

    private static final Condition EXISTS = new Condition.Exists();
    private static final Condition NOT_EXISTS = new Condition.NotExists();
    private static final String DOCUMENT =
            "{\"id\": 7, \"price\": 1.50, \"big\": 12345678901234567890, \"name\": \"Zoë\","
                    + " \"digits\": \"7\", \"yes\": true, \"none\": null, \"items\": [{\"id\": 1}, {\"id\": 2}], \"empty\": []}";
    private static final ReceivedResponse RESPONSE = response(
            200,
            "Content-Type: application/json\nX-Count: 7\nSet-Cookie: id=s3cr3t\n",
            DOCUMENT.getBytes(StandardCharsets.UTF_8));

    private static Condition is(Object expected) {
        return new Condition.Is(expected);
    }

    private static Condition not(Object unexpected) {
        return new Condition.Not(unexpected);
    }

    private static Condition in(Object... expected) {
        return new Condition.In(List.of(expected));
    }

    private static Condition contains(String part) {
        return new Condition.Contains(part);
    }

    private static Condition matches(String pattern) {
        return new Condition.Matches(pattern);
    }

    private static Condition lessThan(Object bound) {
        return new Condition.LessThan(bound);
    }

    private static Condition greaterThan(Object bound) {
        return new Condition.GreaterThan(bound);
    }

    private static Source path(String path) {
        return new Source.JsonPath(path);
    }

    private static Source header(String name) {
        return new Source.Header(name);
    }

    static Stream<Arguments> met() {
        Source status = new Source.Status();
        Source body = new Source.BodyText();
        Source size = new Source.BodySize();
        Source latency = new Source.Latency();
        return Stream.of(
                Arguments.of(status, List.of(EXISTS, is(200), is("200"), not(404), in(200, 201), lessThan(201))),
                Arguments.of(status, List.of(greaterThan(199), matches("^2"), contains("20"), in("200", 201))),
                Arguments.of(header("x-count"), List.of(EXISTS, is(7), is("7"), not("8"), in(6, 7), lessThan(8))),
                Arguments.of(header("X-Count"), List.of(greaterThan(6.5), matches("\\d"), contains("7"))),
                Arguments.of(header("X-Other"), List.of(NOT_EXISTS)),
                Arguments.of(body, List.of(EXISTS, is(DOCUMENT), not(""), contains("Zoë"), matches("Z.ë"))),
                Arguments.of(size, List.of(EXISTS, is(DOCUMENT.length() + 1), lessThan(1_000), greaterThan(100L))),
                Arguments.of(latency, List.of(EXISTS, is(Duration.ofMillis(250)), lessThan(Duration.ofMillis(251)))),
                Arguments.of(latency, List.of(greaterThan(Duration.ofMillis(249)), not(Duration.ZERO))),
                Arguments.of(path("$.id"), List.of(EXISTS, is(7), is(7.0), is("7"), not(8), in(1, 7), lessThan(8))),
                Arguments.of(path("$.price"), List.of(is(1.5), is("1.5"), greaterThan(1), lessThan(1.51))),
                Arguments.of(path("$.big"), List.of(is(new java.math.BigInteger("12345678901234567890")))),
                Arguments.of(path("$.name"), List.of(is("Zoë"), contains("o"), matches("^Z"), not("zoë"), not(7))),
                Arguments.of(path("$.digits"), List.of(is("7"), not(7), not(8))),
                Arguments.of(path("$.yes"), List.of(is(true), not(false), is("true"))),
                Arguments.of(path("$.none"), List.of(EXISTS, is("null"), not(0))),
                Arguments.of(path("$.missing"), List.of(NOT_EXISTS)),
                Arguments.of(path("$.missing.deeper[3]"), List.of(NOT_EXISTS)),
                Arguments.of(path("$.items[0].id"), List.of(is(1))),
                Arguments.of(path("$.items[9].id"), List.of(NOT_EXISTS)),
                Arguments.of(path("$.items[*].id"), List.of(EXISTS, is("[1,2]"), contains("1,2"))),
                Arguments.of(path("$.items[?(@.id > 1)].id"), List.of(EXISTS, is("[2]"))),
                Arguments.of(path("$.items[?(@.id > 5)]"), List.of(NOT_EXISTS)),
                Arguments.of(path("$..id"), List.of(is("[7,1,2]"))),
                Arguments.of(path("$.items.length()"), List.of(EXISTS, is(2), greaterThan(1), lessThan(3))),
                Arguments.of(path("$.empty.length()"), List.of(is(0))),
                Arguments.of(path("$.empty"), List.of(EXISTS, is("[]"))),
                Arguments.of(path("$"), List.of(EXISTS, contains("Zoë"))));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("met")
    void shouldBeMetWhenTheValueIsAsExpected(Source source, List<Condition> conditions) {
        assertThat(conditions)
                .allSatisfy(condition ->
                        assertThat(verify(check(source, condition), RESPONSE)).isEqualTo("met"));
    }

    static Stream<Arguments> broken() {
        Source status = new Source.Status();
        return Stream.of(
                Arguments.of(status, is(201), "expected status is 201, was 200"),
                Arguments.of(status, not(200), "expected status is not 200, was 200"),
                Arguments.of(status, in(201, 204), "expected status is one of 201, 204, was 200"),
                Arguments.of(status, greaterThan(200), "expected status is greater than 200, was 200"),
                Arguments.of(status, lessThan(200), "expected status is less than 200, was 200"),
                Arguments.of(status, NOT_EXISTS, "expected status does not exist, was 200"),
                Arguments.of(header("X-Count"), is("8"), "expected header X-Count is \"8\", was \"7\""),
                Arguments.of(header("set-cookie"), contains("key="), "expected header set-cookie contains \"key=\""),
                Arguments.of(header("Authorization"), EXISTS, "expected header Authorization exists, was missing"),
                Arguments.of(header("X-Other"), EXISTS, "expected header X-Other exists, was missing"),
                Arguments.of(header("X-Other"), is(""), "expected header X-Other is \"\", was missing"),
                Arguments.of(header("X-Other"), not("7"), "expected header X-Other is not \"7\", was missing"),
                Arguments.of(header("X-Other"), lessThan(7), "expected header X-Other is less than 7, was missing"),
                Arguments.of(
                        header("Content-Type"),
                        lessThan(7),
                        "expected header Content-Type is less than 7, was \"application/json\""),
                Arguments.of(
                        header("Content-Type"),
                        greaterThan(7),
                        "expected header Content-Type is greater than 7, was \"application/json\""),
                Arguments.of(path("$.id"), is("8"), "expected jsonPath $.id is \"8\", was 7"),
                Arguments.of(path("$.digits"), is(7), "expected jsonPath $.digits is 7, was \"7\""),
                Arguments.of(path("$.none"), NOT_EXISTS, "expected jsonPath $.none does not exist, was null"),
                Arguments.of(path("$.empty[0]"), EXISTS, "expected jsonPath $.empty[0] exists, was missing"),
                Arguments.of(path("$.items[-3]"), EXISTS, "expected jsonPath $.items[-3] exists, was missing"),
                Arguments.of(path("$..empty[0]"), EXISTS, "expected jsonPath $..empty[0] exists, was missing"),
                Arguments.of(path("$.yes"), is(false), "expected jsonPath $.yes is false, was true"),
                Arguments.of(
                        path("$.items"),
                        matches("x"),
                        "expected jsonPath $.items matches /x/, was [{\"id\":1},{\"id\":2}]"),
                Arguments.of(
                        path("$.missing"), contains("a"), "expected jsonPath $.missing contains \"a\", was missing"),
                Arguments.of(
                        new Source.Latency(), lessThan(Duration.ofMillis(250)), "expected latency is less than 250ms"),
                Arguments.of(new Source.BodySize(), is(1), "expected body size is 1, was 157"));
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("broken")
    void shouldSayWhatIsExpectedAndWhatWasFound(Source source, Condition condition, String message) throws Exception {
        assertThat(verify(check(source, condition), RESPONSE)).isEqualTo(message);
        assertThat(verify(saying(check(source, condition), "mine"), RESPONSE)).isEqualTo("mine");
        assertThat(verify(saving(check(source, condition), "v"), RESPONSE))
                .as("saving changes nothing")
                .isEqualTo(message);
    }

    @Test
    void shouldShowLongValuesCut() throws Exception {
        assertThat(verify(check(new Source.BodyText(), is("")), json("x".repeat(101))))
                .isEqualTo("expected body is \"\", was \"" + "x".repeat(100) + "…\"");
    }

    @Test
    void shouldBeMetByAValueThatDoesNotExistWhenOptional() throws Exception {
        Check.OfValue check = optional(check(header("X-Other"), is("a")));

        assertThat(verify(check, RESPONSE)).isEqualTo("met");
        assertThat(verify(check, response(200, "X-Other: b\n", new byte[0])))
                .isEqualTo("expected header X-Other is \"a\", was \"b\"");
    }

    static Stream<Arguments> saved() {
        return Stream.of(
                Arguments.of(new Source.Status(), 200),
                Arguments.of(header("X-Count"), "7"),
                Arguments.of(path("$.id"), 7),
                Arguments.of(path("$.name"), "Zoë"),
                Arguments.of(path("$.yes"), true),
                Arguments.of(path("$.items[*].id"), List.of(1, 2)),
                Arguments.of(path("$.items[1]"), Map.of("id", 2)),
                Arguments.of(path("$.items.length()"), 2));
    }

    @ParameterizedTest(name = "{0} as {1}")
    @MethodSource("saved")
    void shouldSaveThePlainValue(Source source, Object value) throws Exception {
        SlotTable slots = new SlotTable();
        UserSession session = session(slots);

        assertThat(verify(saving(check(source, EXISTS), "v"), RESPONSE, slots, session))
                .isEqualTo("met");

        Object saved = session.get("v");
        assertThat(saved).isEqualTo(value);
    }

    @Test
    void shouldLeaveTheVariableAloneWhenNotMet() throws Exception {
        SlotTable slots = new SlotTable();
        UserSession session = session(slots);
        session.set(slots.slot("v"), "before");

        verify(saving(check(path("$.name"), is("other")), "v"), RESPONSE, slots, session);
        verify(saving(optional(check(path("$.missing"), EXISTS)), "v"), RESPONSE, slots, session);

        Object saved = session.get("v");
        assertThat(saved).isEqualTo("before");
    }

    @Test
    void shouldCompareWithVariables() throws Exception {
        SlotTable slots = new SlotTable();
        UserSession session = session(slots);
        session.set(slots.slot("want"), 7);

        assertThat(verify(check(path("$.id"), is("#{want}")), RESPONSE, slots, session))
                .isEqualTo("met");
        assertThat(verify(check(path("$.digits"), in("x#{want}", "#{want}")), RESPONSE, slots, session))
                .isEqualTo("met");
        assertThat(verify(check(new Source.BodyText(), contains("\"id\": #{want}")), RESPONSE, slots, session))
                .isEqualTo("met");
    }

    @Test
    void shouldSayWhichVariableOfTheExpectedValueIsNotSet() throws Exception {
        assertThat(verify(check(path("$.id"), is("#{want}")), RESPONSE))
                .isEqualTo("expected jsonPath $.id is \"#{want}\", but variable \"want\" is not set");
    }

    @Test
    void shouldSayWhyAPathCannotBeFollowed() throws Exception {
        assertThat(verify(check(path("$.items[*].id.sum()"), EXISTS), RESPONSE))
                .startsWith("expected jsonPath $.items[*].id.sum() exists, but ");
    }

    @Test
    void shouldPassOnWhatAPredicateThrows() {
        Condition throwing = new Condition.Satisfies(value -> {
            throw new IllegalStateException("no opinion");
        });

        assertThatThrownBy(() -> verify(check(path("$.id"), throwing), RESPONSE))
                .hasMessage("no opinion");
    }

    @Test
    void shouldAskThePredicate() throws Exception {
        Condition even = new Condition.Satisfies(value -> value instanceof Integer status && status % 2 == 0);

        assertThat(verify(check(new Source.Status(), even), RESPONSE)).isEqualTo("met");
        assertThat(verify(check(new Source.Status(), even), response(201, "", new byte[0])))
                .isEqualTo("expected status satisfies (lambda), was 201");
    }
}
