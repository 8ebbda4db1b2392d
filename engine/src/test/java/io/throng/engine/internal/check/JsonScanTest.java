package io.throng.engine.internal.check;

import static io.throng.engine.internal.check.Responses.check;
import static io.throng.engine.internal.check.Responses.response;
import static io.throng.engine.internal.check.Responses.saving;
import static io.throng.engine.internal.check.Responses.verify;
import static org.assertj.core.api.Assertions.assertThat;

import io.throng.engine.internal.check.JsonScan.Finding;
import io.throng.plan.Condition;
import io.throng.plan.Source;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values that are looked for in bytes are the same that a parser and a JSONPath library find. */
class JsonScanTest {

    private static final int DOCUMENTS = 20_000;

    private static final List<Condition> CONDITIONS = List.of(
            new Condition.Exists(),
            new Condition.NotExists(),
            new Condition.Is(7),
            new Condition.Is(0L),
            new Condition.Is("7"),
            new Condition.Is("0"),
            new Condition.Is("text"),
            new Condition.Is("1.50"),
            new Condition.Is("null"),
            new Condition.Is(true),
            new Condition.Is("[]"),
            new Condition.Is(""),
            new Condition.Is("\\u0041bc"),
            new Condition.Contains("e"),
            new Condition.Contains("n"),
            new Condition.LessThan(7),
            new Condition.GreaterThan(6.5),
            new Condition.Not(7));

    @ParameterizedTest(name = "{1} in {0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            emptyValue = "",
            value = {
                "{\"a\": 1}                                 | $.a        | FOUND",
                "{\"a\": 1}                                 | $.b        | MISSING",
                "{\"a\": null}                              | $.a        | FOUND",
                "{\"a\": null}                              | $.a.b      | MISSING",
                "{\"a\": 1, \"a\": \"x\"}                   | $.a        | FOUND",
                "{\"a\": {\"b\": 1}, \"a\": {\"c\": 1}}     | $.a.b      | MISSING",
                "{\"a\": {\"b\": 1}, \"a\": 7}              | $.a.b      | MISSING",
                "{\"a\": [[1, 2], [3, [4]]]}                | $.a[1][1][0] | FOUND",
                "[1, 2, 3]                                  | $[-1]      | FOUND",
                "[1, 2, 3]                                  | $[-3]      | FOUND",
                "[1, 2, 3]                                  | $[-4]      | MISSING",
                "[1, 2, 3]                                  | $[3]       | MISSING",
                "[]                                         | $[0]       | MISSING",
                "[]                                         | $[-1]      | MISSING",
                "[1, 2, 3]                                  | $[3][0]    | MISSING",
                "[1, 2, 3]                                  | $[-4].a    | MISSING",
                "{\"a\": [], \"a\": [1]}                    | $.a[0]     | FOUND",
                "{\"a\": [1], \"a\": []}                    | $.a[0]     | MISSING",
                "{\"a\": [1], \"a\": {}}                    | $.a[0]     | MISSING",
                "[1]                                        | $.a        | MISSING",
                "{\"0\": 1}                                 | $[0]       | MISSING",
                "{\"0\": 1}                                 | $.0        | FOUND",
                "\"abc\"                                    | $[0]       | MISSING",
                "7                                          | $          | FOUND",
                "{\"größe\": \"Zoë\"}                       | $.größe    | FOUND",
                "{\"b\": \"\\u0061\\\\\", \"a\": 1}         | $.a        | FOUND",
                "{\"\\u0061\": 1}                           | $.a        | UNSURE",
                "{\"a\": 1} 2                               | $.a        | UNSURE",
                "{\"a\": 1                                  | $.a        | UNSURE",
                "{\"a\": 1, \"b\": tru}                     | $.a        | UNSURE",
                "{\"a\": 01}                                | $.a        | UNSURE",
                "[1, 2,]                                    | $[0]       | UNSURE",
                "                                           | $.a        | UNSURE",
            })
    void shouldFindWhatAPathLibraryFinds(String json, String path, Finding finding) {
        byte[] document = (json == null ? "" : json).getBytes(StandardCharsets.UTF_8);

        assertThat(new JsonScan().look(plain(path), document, document.length)).isEqualTo(finding);
        assertSameAsLibrary(path, document);
    }

    @Test
    void shouldFindTheSameInRandomDocuments() {
        RandomJson random = new RandomJson(1);
        JsonScan scan = new JsonScan();
        Map<Finding, Integer> findings = new EnumMap<>(Finding.class);
        for (int i = 0; i < DOCUMENTS; i++) {
            String path = random.path();
            byte[] document = random.document();
            findings.merge(scan.look(plain(path), document, document.length), 1, Integer::sum);

            assertSameAsLibrary(path, document);
        }
        assertThat(findings.get(Finding.FOUND)).isGreaterThan(DOCUMENTS / 10);
        assertThat(findings.get(Finding.MISSING)).isGreaterThan(DOCUMENTS / 10);
        assertThat(findings.get(Finding.UNSURE)).isLessThan(DOCUMENTS / 2);
    }

    @Test
    void shouldSayTheSameOfSpoiltDocuments() {
        RandomJson random = new RandomJson(2);
        for (int i = 0; i < DOCUMENTS; i++) {
            assertSameAsLibrary(random.path(), random.spoilt(random.document()));
        }
    }

    @Test
    void shouldVerifyTheSameAtAGlance() throws Exception {
        RandomJson random = new RandomJson(3);
        for (int i = 0; i < DOCUMENTS; i++) {
            var check = check(new Source.JsonPath(random.path()), random.oneOf(CONDITIONS));
            byte[] document = i % 4 == 0 ? random.spoilt(random.document()) : random.document();

            assertThat(verify(check, response(200, "", document)))
                    .as("%s in %s", check, text(document))
                    .isEqualTo(verify(saving(check, "v"), response(200, "", document)));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "c3a9, FOUND",
        "e282ac, FOUND",
        "f09f9880, FOUND",
        "ed9fbf, FOUND",
        "ee8080, FOUND",
        "f48fbfbf, FOUND",
        "80, UNSURE",
        "c3, UNSURE",
        "c3c3, UNSURE",
        "c080, UNSURE",
        "c1bf, UNSURE",
        "e282, UNSURE",
        "e09fbf, UNSURE",
        "eda080, UNSURE",
        "f09f98, UNSURE",
        "f08fbfbf, UNSURE",
        "f4908080, UNSURE",
        "f8808080, UNSURE",
        "ff, UNSURE",
    })
    void shouldTakeOnlyValidCharacters(String hex, Finding finding) {
        byte[] document = ("[\"c" + new String(HexFormat.of().parseHex(hex), StandardCharsets.ISO_8859_1) + "\"]")
                .getBytes(StandardCharsets.ISO_8859_1);

        assertThat(new JsonScan().look(plain("$[0]"), document, document.length))
                .isEqualTo(finding);
        assertSameAsLibrary("$[0]", document);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 99, 100, 101, 499, 500, 501, 100_000})
    void shouldLookAsDeepAsAParser(int depth) {
        byte[] arrays = ("[".repeat(depth) + "]".repeat(depth)).getBytes(StandardCharsets.UTF_8);
        byte[] objects = ("{\"a\":".repeat(depth) + "1" + "}".repeat(depth)).getBytes(StandardCharsets.UTF_8);

        assertSameAsLibrary("$[0][0]", arrays);
        assertSameAsLibrary("$.a.b", objects);
    }

    @ParameterizedTest
    @ValueSource(ints = {10_000, 60_000})
    void shouldTakeNamesAsLongAsAParser(int length) {
        String name = "n".repeat(length);

        assertSameAsLibrary("$.a", ("{\"" + name + "\": 1, \"a\": 2}").getBytes(StandardCharsets.UTF_8));
    }

    private static void assertSameAsLibrary(String path, byte[] document) {
        Object expected = outcome(Extractor.anyPath(path), response(200, "", document));
        ReceivedResponse manyChecks = response(200, "", document, ReadyCheck.ALL_OF_IT);

        assertThat(outcome(Extractor.of(new Source.JsonPath(path)), response(200, "", document)))
                .as("%s in %s", path, text(document))
                .isEqualTo(expected);
        assertThat(outcome(Extractor.of(new Source.JsonPath(path)), manyChecks))
                .as("%s in the tree of %s", path, text(document))
                .isEqualTo(expected);
    }

    /** The value, with the number type it has, or the message. */
    private static Object outcome(Extractor extractor, ReceivedResponse response) {
        try {
            Object value = extractor.extract(response);
            return value == null ? "missing" : value;
        } catch (IllegalStateException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private static PlainPath plain(String path) {
        return PlainPath.parse(path).orElseThrow();
    }

    private static String text(byte[] document) {
        String text = new String(document, StandardCharsets.UTF_8);
        return text.substring(0, Math.min(1_000, text.length()));
    }
}
