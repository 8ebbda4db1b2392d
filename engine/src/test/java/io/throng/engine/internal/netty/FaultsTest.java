package io.throng.engine.internal.netty;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.handler.codec.DecoderException;
import io.throng.engine.internal.wire.Origin;
import io.throng.metrics.FailureKind;
import java.io.IOException;
import java.net.BindException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.nio.channels.ClosedChannelException;
import java.security.cert.CertificateExpiredException;
import java.time.Duration;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FaultsTest {

    private static final Origin PLAIN = new Origin(false, "::1", 81, 0);
    private static final Origin SECURE = new Origin(true, "shop.example", 443, 0);

    static Stream<Arguments> connecting() {
        return Stream.of(
                Arguments.of(
                        PLAIN,
                        new ConnectException("connect(..) failed with error(-111): Connection refused: /[::1]:81"),
                        new Fault(FailureKind.REFUSED, "connection to [::1]:81 refused")),
                Arguments.of(
                        PLAIN,
                        new NoRouteToHostException("No route to host: /[::1]:81"),
                        new Fault(FailureKind.NETWORK, "connection to [::1]:81 failed: no route to host")),
                Arguments.of(
                        PLAIN,
                        new BindException("Cannot assign requested address"),
                        new Fault(
                                FailureKind.NETWORK, "connection to [::1]:81 failed: cannot assign requested address")),
                Arguments.of(
                        PLAIN,
                        new IOException("channel 7f3a91 broke"),
                        new Fault(FailureKind.NETWORK, "connection to [::1]:81 failed: IOException")),
                Arguments.of(
                        PLAIN,
                        new ClosedChannelException(),
                        new Fault(FailureKind.CLOSED, "connection closed before the response")),
                Arguments.of(
                        SECURE,
                        new UnknownHostException("Failed to resolve 'shop.example' [A(1)] after 2 queries"),
                        new Fault(FailureKind.DNS, "host shop.example cannot be resolved")),
                Arguments.of(
                        SECURE,
                        new DecoderException(new SSLHandshakeException("Received fatal alert: handshake_failure")),
                        new Fault(
                                FailureKind.TLS,
                                "TLS handshake with shop.example:443 failed: the server answered handshake_failure")),
                Arguments.of(
                        SECURE,
                        new SSLHandshakeException("no").initCause(new CertificateExpiredException("2020")),
                        new Fault(
                                FailureKind.TLS,
                                "TLS handshake with shop.example:443 failed: certificate not valid at this time")),
                Arguments.of(
                        SECURE,
                        new IOException("recvAddress(..) failed with error(-104): Connection reset by peer"),
                        new Fault(
                                FailureKind.TLS, "TLS handshake with shop.example:443 failed: closed by the server")));
    }

    @ParameterizedTest
    @MethodSource("connecting")
    void shouldTellWhyThereIsNoConnection(Origin origin, Throwable cause, Fault fault) {
        assertThat(Faults.whileConnecting(origin, cause)).isEqualTo(fault);
    }

    static Stream<Arguments> open() {
        return Stream.of(
                Arguments.of(
                        new IOException("writevAddresses(..) failed with error(-32): Broken pipe"),
                        new Fault(FailureKind.CLOSED, "connection reset after 3 body bytes")),
                Arguments.of(
                        new ClosedChannelException(),
                        new Fault(FailureKind.CLOSED, "connection closed after 3 body bytes")),
                Arguments.of(
                        new DecoderException(new SSLException("bad record MAC")),
                        new Fault(FailureKind.TLS, "TLS connection broken after 3 body bytes")),
                Arguments.of(
                        new IOException("Connection timed out"),
                        new Fault(FailureKind.NETWORK, "connection broken after 3 body bytes: connection timed out")));
    }

    @ParameterizedTest
    @MethodSource("open")
    void shouldTellWhyAConnectionBroke(Throwable cause, Fault fault) {
        assertThat(Faults.whileOpen(cause, "after 3 body bytes")).isEqualTo(fault);
    }

    @ParameterizedTest
    @CsvSource({"PT30S, 30s", "PT0.25S, 250ms", "PT2M, 2m", "PT1M30S, 1m30s"})
    void shouldWriteTheTimeoutAsPeopleDo(Duration timeout, String text) {
        assertThat(Faults.notConnectedWithin(SECURE, timeout))
                .isEqualTo(new Fault(FailureKind.TIMEOUT, "no connection to shop.example:443 within " + text));
    }
}
