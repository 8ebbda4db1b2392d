package io.throng.dsl.internal;

import io.throng.engine.Engine;
import java.time.Duration;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the response time of a preview. */
final class ResponseTimeFlag implements ITypeConverter<Duration> {

    private final DurationFlag form = new DurationFlag();

    @Override
    public Duration convert(String value) {
        Duration time = form.convert(value);
        if (time.compareTo(Engine.LONGEST_PREVIEWED_RESPONSE_TIME) > 0) {
            throw new TypeConversionException("too long");
        }
        return time;
    }
}
