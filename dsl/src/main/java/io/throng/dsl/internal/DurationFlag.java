package io.throng.dsl.internal;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads durations as Locust writes them: {@code 20}, {@code 20s}, {@code 3m}, {@code 2h}, {@code 1h20m}; and {@code 250ms}. */
final class DurationFlag implements ITypeConverter<Duration> {

    private static final Pattern FORM = Pattern.compile("(?:(\\d+)h)?(?:(\\d+)m(?!s))?(?:(\\d+)s)?(?:(\\d+)ms)?");

    @Override
    public Duration convert(String value) {
        boolean isNumber = value.matches("\\d+");
        Matcher matcher = FORM.matcher(isNumber ? value + "s" : value);
        if (value.isEmpty() || !matcher.matches()) {
            throw new TypeConversionException("not a duration");
        }
        try {
            return Duration.ofHours(number(matcher.group(1)))
                    .plusMinutes(number(matcher.group(2)))
                    .plusSeconds(number(matcher.group(3)))
                    .plusMillis(number(matcher.group(4)));
        } catch (NumberFormatException | ArithmeticException e) {
            throw new TypeConversionException("too long");
        }
    }

    private static long number(String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }
}
