package io.throng.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of Throng that runs. */
final class Version {

    private Version() {}

    static String text() {
        try (InputStream in = Version.class.getResourceAsStream("throng.properties")) {
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("version", "unknown");
        } catch (IOException e) {
            throw new UncheckedIOException("the version of Throng cannot be read from its own jar", e);
        }
    }
}
