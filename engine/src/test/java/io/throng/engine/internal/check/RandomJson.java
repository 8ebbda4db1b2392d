package io.throng.engine.internal.check;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes documents of few names, so that paths often lead somewhere and names often come twice; and spoils them. */
final class RandomJson {

    private static final List<String> NAMES = List.of("a", "b", "c d", "ü", "a", "b", "\\u0061", "\\\"", "", "aa");
    private static final List<String> STEPS =
            List.of(".a", ".b", "['c d']", ".ü", "[0]", "[1]", "[-1]", "[-2]", "[7]", "[-9]", "[\"a\"]", "['b']");
    private static final List<String> SCALARS = List.of(
            "0",
            "-0",
            "7",
            "-1",
            "2147483647",
            "2147483648",
            "-2147483648",
            "-2147483649",
            "999999999999999999",
            "1000000000000000000",
            "9223372036854775807",
            "9223372036854775808",
            "-9223372036854775808",
            "-999999999999999999",
            "12345678901234567890123",
            "1.5",
            "1.50",
            "-0.0",
            "1e2",
            "1E+400",
            "1e-400",
            "0.1e1",
            "123456789.123456789",
            "1e999999999",
            "true",
            "false",
            "null",
            "\"\"",
            "\"7\"",
            "\"text\"",
            "\"Zoë €\"",
            "\"\uD83D\uDE00\"",
            "\"\\uD83D\\uDE00\"",
            "\"\\ud800\"",
            "\"a\\\"b\\\\c\\/\\b\\f\\n\\r\\t\"",
            "\"\\u0041bc\"",
            "\"\u007f\"",
            "\"longer than eight characters\"",
            "\"longer, with \\\" in it\"");
    private static final List<String> ODD = List.of(
            "01",
            "-",
            "+1",
            "1.",
            ".5",
            "1e",
            "1e+",
            "0x1",
            "NaN",
            "Infinity",
            "tru",
            "nul",
            "True",
            "truex",
            "'a'",
            "a",
            "\"\\x\"",
            "\"\\u00g0\"",
            "\"\t\"",
            "\"\n\"",
            "\"",
            "/* c */ 1",
            "1 // c",
            "[1,]",
            "{\"a\":1,}",
            "{a:1}",
            "[,1]",
            "{\"a\" 1}",
            "{\"a\"}",
            "[1 2]",
            "\u00a0",
            "\ufeff1",
            "\"\\",
            "9".repeat(101),
            "1." + "9".repeat(1001),
            "9".repeat(1001));
    private static final List<String> BLANKS = List.of("", "", "", " ", "\n", "\r\n\t", "  ");
    private static final int DEEPEST = 4;

    private final SplittableRandom random;

    RandomJson(long seed) {
        random = new SplittableRandom(seed);
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    String path() {
        return "$" + repeated(random.nextInt(4), "", () -> oneOf(STEPS));
    }

    /** A document as it should be. */
    byte[] document() {
        return (oneOf(BLANKS) + value(0) + oneOf(BLANKS)).getBytes(StandardCharsets.UTF_8);
    }

    private String value(int depth) {
        int kind = depth == DEEPEST ? 0 : random.nextInt(depth == 0 ? 9 : 12);
        if (kind > 8 || depth == DEEPEST) {
            return oneOf(SCALARS);
        }
        Supplier<String> element = () -> oneOf(BLANKS) + value(depth + 1) + oneOf(BLANKS);
        return kind < 6
                ? "{" + oneOf(BLANKS) + repeated(random.nextInt(5), ",", () -> name() + element.get()) + "}"
                : "[" + oneOf(BLANKS) + repeated(random.nextInt(4), ",", element) + "]";
    }

    private String name() {
        return oneOf(BLANKS) + '"' + oneOf(NAMES) + '"' + oneOf(BLANKS) + ":";
    }

    private static String repeated(int times, String separator, Supplier<String> part) {
        return IntStream.range(0, times).mapToObj(i -> part.get()).collect(Collectors.joining(separator));
    }

    /** The document with a byte more, less or other than it should have, cut off, or with something else in it. */
    byte[] spoilt(byte[] document) {
        int at = random.nextInt(document.length);
        byte[] any = {(byte) random.nextInt(256)};
        byte[] mark = {(byte) "{}[]\":,\\ 0-e.t\u0000".charAt(random.nextInt(15))};
        return switch (random.nextInt(6)) {
            case 0 -> joined(document, at, any, at);
            case 1 -> joined(document, at, mark, at);
            case 2 -> joined(document, at, mark, at + 1);
            case 3 -> joined(document, at, new byte[0], at + 1);
            case 4 -> Arrays.copyOf(document, at);
            default -> joined(document, at, oneOf(ODD).getBytes(StandardCharsets.UTF_8), at);
        };
    }

    private static byte[] joined(byte[] document, int to, byte[] middle, int from) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        joined.write(document, 0, to);
        joined.writeBytes(middle);
        joined.write(document, from, document.length - from);
        return joined.toByteArray();
    }
}
