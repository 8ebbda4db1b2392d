package io.throng.engine.internal.check;

import io.throng.engine.internal.check.JsonScan.Finding;
import io.throng.engine.internal.wire.Bytes;
import io.throng.plan.Condition;
import io.throng.plan.Source;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Sees from the bytes of a response that a condition is met, without making texts and numbers of them. */
@FunctionalInterface
interface Glance {

    /** True when it is certain that the condition is met; false says nothing. */
    boolean seesItMet(ReceivedResponse response);

    /** What compares bytes with those of an expected text. */
    @FunctionalInterface
    interface BytesTest {
        boolean isMetBy(byte[] bytes, int from, int to);
    }

    /** The glance for a source and what is expected of it, where there is one. */
    static Optional<Glance> of(Source source, Condition condition) {
        if (source instanceof Source.JsonPath jsonPath) {
            return PlainPath.parse(jsonPath.path()).flatMap(path -> json(path, condition));
        }
        if (source instanceof Source.Header header) {
            return header(header.name(), condition);
        }
        return source instanceof Source.BodyText ? test(condition).map(Glance::body) : Optional.empty();
    }

    private static Optional<Glance> json(PlainPath path, Condition condition) {
        if (condition instanceof Condition.Exists) {
            return Optional.of(response -> response.scanJson(path) == Finding.FOUND);
        }
        if (condition instanceof Condition.NotExists) {
            return Optional.of(response -> response.scanJson(path) == Finding.MISSING);
        }
        boolean isText = condition instanceof Condition.Contains
                || (condition instanceof Condition.Is is && is.expected() instanceof String);
        return test(condition).map(test -> isText ? jsonText(path, test) : jsonLiteral(path, test));
    }

    /** Of a text between its quotes; one with escapes is not as it looks. */
    private static Glance jsonText(PlainPath path, BytesTest test) {
        return response -> {
            if (response.scanJson(path) != Finding.FOUND) {
                return false;
            }
            byte[] json = response.bodyAsReceived().array();
            int from = response.jsonScan().from();
            int to = response.jsonScan().to();
            return json[from] == '"'
                    && test.isMetBy(json, from + 1, to - 1)
                    && !ByteText.contains('\\', json, from, to);
        };
    }

    /** Of a number or a boolean as it is written. */
    private static Glance jsonLiteral(PlainPath path, BytesTest test) {
        return response -> response.scanJson(path) == Finding.FOUND
                && test.isMetBy(
                        response.bodyAsReceived().array(),
                        response.jsonScan().from(),
                        response.jsonScan().to());
    }

    private static Optional<Glance> header(String name, Condition condition) {
        if (condition instanceof Condition.Exists) {
            return Optional.of(response -> response.scanHeaders(name).next());
        }
        if (condition instanceof Condition.NotExists) {
            return Optional.of(response -> !response.scanHeaders(name).next());
        }
        return test(condition).map(test -> response -> {
            HeaderScan scan = response.scanHeaders(name);
            return scan.next() && test.isMetBy(scan.bytes(), scan.from(), scan.to());
        });
    }

    private static Glance body(BytesTest test) {
        return response -> {
            Bytes body = response.bodyAsReceived();
            return test.isMetBy(body.array(), 0, body.length()) && keepsAscii(response.charset());
        };
    }

    /** Whether bytes below 128, and only they, are the characters of ASCII, wherever they are. */
    private static boolean keepsAscii(Charset charset) {
        return charset.equals(StandardCharsets.UTF_8)
                || charset.equals(StandardCharsets.ISO_8859_1)
                || charset.equals(StandardCharsets.US_ASCII);
    }

    private static Optional<BytesTest> test(Condition condition) {
        if (condition instanceof Condition.Is is) {
            return ascii(is.expected()).map(expected -> (bytes, from, to) -> ByteText.equal(expected, bytes, from, to));
        }
        if (condition instanceof Condition.Contains contains) {
            return ascii(contains.part()).map(part -> (bytes, from, to) -> ByteText.contains(part, bytes, from, to));
        }
        return Optional.empty();
    }

    /** The bytes of a literal of ASCII characters; of numbers only whole ones, which are written in one way. */
    private static Optional<byte[]> ascii(Object expected) {
        boolean isLiteral = expected instanceof Integer
                || expected instanceof Long
                || expected instanceof Boolean
                || (expected instanceof String text
                        && !text.contains("#{")
                        && text.chars().allMatch(c -> c < 0x80));
        return isLiteral ? Optional.of(expected.toString().getBytes(StandardCharsets.US_ASCII)) : Optional.empty();
    }
}
