package io.throng.engine.internal.wire;

/**
 * Where requests go.
 *
 * @param secure whether TLS is spoken
 * @param host a name or an address literal, IPv6 without brackets
 * @param port from 1 to 65535
 * @param index a small number unique among the origins that one loop knows, so that they fit an array
 */
public record Origin(boolean secure, String host, int port, int index) {

    @Override
    public String toString() {
        String bracketed = host.indexOf(':') < 0 ? host : "[" + host + "]";
        return (secure ? "https://" : "http://") + bracketed + ":" + port;
    }
}
