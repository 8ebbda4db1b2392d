package io.throng.plan;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The parts of an absolute URL that a request needs.
 *
 * @param secure whether it is https
 * @param host a name or address literal in lower case, IPv6 without brackets
 * @param port the port given, or the scheme's own
 * @param path what follows the authority, as written and without a fragment; empty when nothing does
 * @param userInfo {@code user:password}, empty when not given; never shown
 */
public record HttpUrl(boolean secure, String host, int port, String path, String userInfo) {

    private static final Pattern ABSOLUTE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*://");
    private static final Pattern AUTHORITY =
            Pattern.compile("(?:(?<user>.*)@)?(?<host>\\[[0-9A-Fa-f:.]+]|[A-Za-z0-9._~-]+)(?::(?<port>[0-9]{0,5}))?");
    private static final int HTTP_PORT = 80;
    private static final int HTTPS_PORT = 443;
    private static final int LAST_PORT = 65_535;

    /** Whether a URL names its own host. */
    public static boolean isAbsolute(String url) {
        return ABSOLUTE.matcher(url).lookingAt();
    }

    /**
     * Takes an absolute URL apart. Characters that a URL may not contain are allowed behind the authority.
     *
     * @throws IllegalArgumentException when it is not an absolute http or https URL; the message says what was given
     */
    public static HttpUrl parse(String url) {
        int schemeEnd = url.indexOf("://");
        if (schemeEnd < 0) {
            throw new IllegalArgumentException(given(url) + ", expected http://host or https://host");
        }
        String scheme = url.substring(0, schemeEnd);
        boolean secure = scheme.equalsIgnoreCase("https");
        if (!secure && !scheme.equalsIgnoreCase("http")) {
            throw new IllegalArgumentException(given(url) + " with scheme \"" + scheme + "\", expected http or https");
        }
        int pathStart = pathStart(url);
        Matcher authority = AUTHORITY.matcher(url.substring(schemeEnd + 3, pathStart));
        if (!authority.matches()) {
            throw new IllegalArgumentException(given(url) + ", expected http://host or http://host:port");
        }
        String host = authority.group("host").toLowerCase(Locale.ROOT);
        return new HttpUrl(
                secure,
                host.startsWith("[") ? host.substring(1, host.length() - 1) : host,
                port(url, secure, authority.group("port")),
                withoutFragment(url.substring(pathStart)),
                userInfo(url, authority.group("user")));
    }

    private static int port(String url, boolean secure, @Nullable String digits) {
        if (digits == null || digits.isEmpty()) {
            return secure ? HTTPS_PORT : HTTP_PORT;
        }
        int port = Integer.parseInt(digits);
        if (port < 1 || port > LAST_PORT) {
            throw new IllegalArgumentException(given(url) + " with port " + port + ", expected 1 to " + LAST_PORT);
        }
        return port;
    }

    private static String userInfo(String url, @Nullable String encoded) {
        if (encoded == null) {
            return "";
        }
        try {
            return URLDecoder.decode(encoded.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    given(url) + " with a % in user or password that encodes nothing, expected %25", e);
        }
    }

    /** What was given, without anything that may be a password, be it in a place where none belongs. */
    private static String given(String url) {
        return "URL is \"" + url.replaceFirst("(?s)^([A-Za-z][A-Za-z0-9+.-]*://)?.*@", "$1") + "\"";
    }

    /** Where the authority of an absolute URL ends and its path begins; the URL may be a template. */
    public static int pathStart(String url) {
        int end = url.indexOf("://") + 3;
        while (end < url.length() && "/?#".indexOf(url.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    /** The path or URL, which must be no template, up to its fragment. */
    public static String withoutFragment(String path) {
        int fragment = path.indexOf('#');
        return fragment < 0 ? path : path.substring(0, fragment);
    }

    /** The same with another path. */
    public HttpUrl withPath(String other) {
        return new HttpUrl(secure, host, port, other, userInfo);
    }

    /** Whether the port is the one that the scheme has when none is given. */
    public boolean hasDefaultPort() {
        return port == (secure ? HTTPS_PORT : HTTP_PORT);
    }

    /** The URL with user and password removed, fit for messages and reports. */
    public static String masked(String url) {
        return url.replaceFirst("://[^/?#]*@", "://");
    }
}
