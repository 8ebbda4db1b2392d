package io.throng.engine.internal.netty;

import static org.assertj.core.api.Assertions.assertThat;

import io.throng.engine.internal.wire.Origin;
import io.throng.metrics.FailureKind;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.Properties;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import okhttp3.Headers;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TlsTest {

    private static final WireSettings TRUST_ALL = new WireSettings(Duration.ofSeconds(20), true, 0);

    private static final String PASSWORD = "changeit";

    private final MockWebServer server = new MockWebServer();

    private final Properties propertiesBefore =
            (Properties) System.getProperties().clone();
    private HeldCertificate certificate = new HeldCertificate.Builder().build();

    @AfterEach
    void stop() {
        System.setProperties(propertiesBefore);
        server.close();
    }

    private Origin serve(String certifiedName, String host) throws IOException {
        certificate = new HeldCertificate.Builder()
                .commonName("test")
                .addSubjectAlternativeName(certifiedName)
                .build();
        HandshakeCertificates certificates =
                new HandshakeCertificates.Builder().heldCertificate(certificate).build();
        server.useHttps(certificates.sslSocketFactory());
        server.start();
        server.enqueue(new MockResponse(200, Headers.EMPTY, "x".repeat(100_000)));
        server.enqueue(new MockResponse(200, Headers.EMPTY, "secret"));
        return new Origin(true, host, server.getPort(), 0);
    }

    @Test
    void shouldRefuseACertificateThatIsNotTrusted() throws IOException {
        Origin origin = serve("localhost", "localhost");
        try (NettyRuntime runtime = new NettyRuntime(1, WireSettings.DEFAULT)) {
            assertThat(new TestUser(runtime).get(origin, "/"))
                    .isEqualTo(Ended.failed(
                            FailureKind.TLS,
                            "TLS handshake with localhost:" + origin.port() + " failed: certificate not trusted"));
        }
    }

    @Test
    void shouldAcceptATrustedCertificateForTheRightHost(@TempDir Path folder) throws Exception {
        Origin origin = serve("localhost", "localhost");
        trustCertificate(folder.resolve("trusted.p12"));
        try (NettyRuntime runtime = new NettyRuntime(1, WireSettings.DEFAULT)) {
            assertThat(new TestUser(runtime).get(origin, "/").status()).isEqualTo(200);
        }
    }

    @Test
    void shouldRefuseATrustedCertificateForAnotherHost(@TempDir Path folder) throws Exception {
        Origin origin = serve("other.example", "localhost");
        trustCertificate(folder.resolve("trusted.p12"));
        try (NettyRuntime runtime = new NettyRuntime(1, WireSettings.DEFAULT)) {
            assertThat(new TestUser(runtime).get(origin, "/"))
                    .isEqualTo(Ended.failed(
                            FailureKind.TLS,
                            "TLS handshake with localhost:" + origin.port()
                                    + " failed: certificate not valid for localhost"));
        }
    }

    /** Has this JVM trust the server's certificate alone, until the test ends. */
    private void trustCertificate(Path file) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setCertificateEntry("test", certificate.certificate());
        try (OutputStream out = Files.newOutputStream(file)) {
            store.store(out, PASSWORD.toCharArray());
        }
        System.setProperty("javax.net.ssl.trustStore", file.toString());
        System.setProperty("javax.net.ssl.trustStorePassword", PASSWORD);
        System.setProperty("javax.net.ssl.trustStoreType", "PKCS12");
    }

    @Test
    void shouldTrustAnyCertificateForAnyHostWhenToldTo() throws IOException {
        Origin origin = serve("other.example", "localhost");
        try (NettyRuntime runtime = new NettyRuntime(1, TRUST_ALL)) {
            TestUser user = new TestUser(runtime);

            assertThat(user.get(origin, "/").body()).isEqualTo("x".repeat(100_000));
            assertThat(user.get(origin, "/").body()).isEqualTo("secret");
            assertThat(user.answers()).isEqualTo(2);
        }
    }

    @Test
    void shouldTellTheServerWhichHostIsMeant() throws IOException, InterruptedException {
        Origin origin = serve("shop.localhost", "shop.localhost");
        try (NettyRuntime runtime = new NettyRuntime(1, TRUST_ALL)) {
            assertThat(new TestUser(runtime).get(origin, "/").status()).isEqualTo(200);
            assertThat(server.takeRequest().getHandshakeServerNames()).containsExactly("shop.localhost");
        }
    }

    @Test
    void shouldFailWhenTheServerDoesNotSpeakTls() throws IOException {
        try (HostileServer plain = new HostileServer(Hostility.GREET);
                NettyRuntime runtime = new NettyRuntime(1, TRUST_ALL)) {
            Origin origin = new Origin(true, "127.0.0.1", plain.origin().port(), 0);

            assertThat(new TestUser(runtime).get(origin, "/"))
                    .isEqualTo(Ended.failed(
                            FailureKind.TLS,
                            "TLS handshake with 127.0.0.1:" + origin.port()
                                    + " failed: the server does not speak TLS"));
        }
    }

    @Test
    void shouldFailWhenTheServerClosesWithinTheHandshake() throws IOException {
        try (HostileServer closing = new HostileServer(Hostility.CLOSE_ON_ACCEPT);
                NettyRuntime runtime = new NettyRuntime(1, TRUST_ALL)) {
            Origin origin = new Origin(true, "127.0.0.1", closing.origin().port(), 0);

            assertThat(new TestUser(runtime).get(origin, "/"))
                    .isEqualTo(Ended.failed(
                            FailureKind.TLS,
                            "TLS handshake with 127.0.0.1:" + origin.port() + " failed: closed by the server"));
        }
    }

    @Test
    void shouldGiveUpAHandshakeWithinTheConnectTimeout() throws IOException {
        WireSettings impatient = new WireSettings(Duration.ofSeconds(2), true, 0);
        try (HostileServer silent = new HostileServer(Hostility.STALL);
                NettyRuntime runtime = new NettyRuntime(1, impatient)) {
            Origin origin = new Origin(true, "127.0.0.1", silent.origin().port(), 0);

            assertThat(new TestUser(runtime).get(origin, "/"))
                    .isEqualTo(Ended.failed(
                            FailureKind.TIMEOUT, "no connection to 127.0.0.1:" + origin.port() + " within 2s"));
        }
    }

    @Test
    void shouldTimeOutWhileConnecting() throws IOException {
        try (HostileServer silent = new HostileServer(Hostility.STALL);
                NettyRuntime runtime = new NettyRuntime(1, TRUST_ALL)) {
            Origin origin = new Origin(true, "127.0.0.1", silent.origin().port(), 0);
            TestUser user = new TestUser(runtime).timeout(Duration.ofSeconds(1));

            assertThat(user.get(origin, "/"))
                    .isEqualTo(Ended.failed(FailureKind.TIMEOUT, "no complete response within 1s (not connected)"));
        }
    }
}
