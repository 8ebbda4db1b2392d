package io.throng.engine.internal.netty;

import io.netty.handler.ssl.SslContext;
import io.netty.handler.ssl.SslContextBuilder;
import io.netty.handler.ssl.util.InsecureTrustManagerFactory;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;
import reactor.netty.tcp.SslProvider;

/**
 * How TLS is spoken in one run: certificates and host names are verified unless everything is trusted. Got ready when
 * first asked for, on a thread of its own, as that reads the machine's certificates.
 */
final class Tls {

    private static final String VERIFY_HOST_NAME = "HTTPS";

    private final boolean trustAll;
    private @Nullable CompletableFuture<SslProvider> provider;
    private @Nullable Thread preparing;

    Tls(boolean trustAll) {
        this.trustAll = trustAll;
    }

    /** What secures a connection, when it is ready. From any thread. */
    synchronized CompletionStage<SslProvider> provider() {
        if (provider == null) {
            CompletableFuture<SslProvider> promised = new CompletableFuture<>();
            preparing = new Thread(() -> prepare(promised), "throng-tls");
            preparing.setDaemon(true);
            preparing.start();
            provider = promised;
        }
        return provider;
    }

    private void prepare(CompletableFuture<SslProvider> promised) {
        try {
            promised.complete(SslProvider.builder()
                    .sslContext(context())
                    .handshakeTimeoutMillis(0)
                    .build());
        } catch (SSLException | RuntimeException e) {
            promised.completeExceptionally(e);
        }
    }

    private SslContext context() throws SSLException {
        SslContextBuilder client = SslContextBuilder.forClient();
        if (trustAll) {
            client.trustManager(InsecureTrustManagerFactory.INSTANCE).endpointIdentificationAlgorithm(null);
        } else {
            client.endpointIdentificationAlgorithm(VERIFY_HOST_NAME);
        }
        return client.build();
    }

    /** Waits until the thread has gone, if there is one. */
    void join() throws InterruptedException {
        Thread started;
        synchronized (this) {
            started = preparing;
        }
        if (started != null) {
            started.join();
        }
    }
}
