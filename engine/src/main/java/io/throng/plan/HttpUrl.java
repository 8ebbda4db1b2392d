package io.throng.plan;

import java.net.URI;
import java.net.URISyntaxException;

/**
 * The parts of an absolute URL that a request needs.
 *
 * @param secure whether it is https
 * @param host a name or address literal, IPv6 without brackets
 * @param port the port given, or the scheme's own
 * @param path what follows the authority, as written and without a fragment; empty when nothing does
 * @param userInfo {@code user:password}, empty when not given; never shown
 */
public record HttpUrl(boolean secure, String host, int port, String path, String userInfo) {

    private static final int HTTP_PORT = 80;
    private static final int HTTPS_PORT = 443;
    private static final int LAST_PORT = 65_535;

    /** Whether a URL names its own host. */
    public static boolean isAbsolute(String url) {
        return url.matches("[A-Za-z][A-Za-z0-9+.-]*://.*");
    }

    /**
     * Takes an absolute URL apart. Characters that a URL may not contain are allowed behind the authority.
     *
     * @throws IllegalArgumentException when it is not an absolute http or https URL; the message says what was given
     */
    public static HttpUrl parse(String url) {
        int schemeEnd = url.indexOf("://");
        if (schemeEnd < 0) {
            throw new IllegalArgumentException("URL is \"" + url + "\", expected http://host or https://host");
        }
        String scheme = url.substring(0, schemeEnd);
        boolean secure = scheme.equalsIgnoreCase("https");
        if (!secure && !scheme.equalsIgnoreCase("http")) {
            throw new IllegalArgumentException(
                    "URL is \"" + masked(url) + "\" with scheme \"" + scheme + "\", expected http or https");
        }
        int pathStart = pathStart(url);
        URI authority = authority(url, url.substring(0, pathStart));
        int port = authority.getPort() >= 0 ? authority.getPort() : secure ? HTTPS_PORT : HTTP_PORT;
        if (port < 1 || port > LAST_PORT) {
            throw new IllegalArgumentException(
                    "URL is \"" + masked(url) + "\" with port " + port + ", expected 1 to " + LAST_PORT);
        }
        String host = authority.getHost();
        String userInfo = authority.getUserInfo();
        return new HttpUrl(
                secure,
                host.startsWith("[") ? host.substring(1, host.length() - 1) : host,
                port,
                withoutFragment(url.substring(pathStart)),
                userInfo == null ? "" : userInfo);
    }

    /** Where the authority of an absolute URL ends and its path begins; the URL may be a template. */
    public static int pathStart(String url) {
        int end = url.indexOf("://") + 3;
        while (end < url.length() && "/?#".indexOf(url.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private static URI authority(String url, String upToPath) {
        try {
            URI uri = new URI(upToPath);
            if (uri.getHost() != null) {
                return uri;
            }
        } catch (URISyntaxException e) {
            // told below, in our own words
        }
        throw new IllegalArgumentException("URL is \"" + masked(url) + "\", expected http://host or http://host:port");
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
