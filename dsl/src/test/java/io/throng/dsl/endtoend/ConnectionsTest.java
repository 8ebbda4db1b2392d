package io.throng.dsl.endtoend;

import static io.throng.dsl.Throng.get;
import static io.throng.dsl.Throng.http;
import static io.throng.dsl.Throng.loadTest;
import static io.throng.dsl.Throng.scenario;
import static org.assertj.core.api.Assertions.assertThat;

import io.throng.dsl.LoadTest;
import io.throng.dsl.testing.CountingServer;
import io.throng.dsl.testing.CountingServer.Answer;
import io.throng.engine.Run;
import io.throng.metrics.Failure;
import io.throng.metrics.FailureKind;
import io.throng.metrics.RunResult;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConnectionsTest {

    private static LoadTest visit(String url) {
        return loadTest(scenario().task(get("/")))
                .baseUrl(url)
                .users(12)
                .spawnRate(10_000)
                .iterations(20);
    }

    @Test
    void shouldGiveEachUserAConnectionOfItsOwn() {
        try (CountingServer server = CountingServer.answeringOk()) {
            RunResult result = visit(server.url()).run();

            assertThat(result.total().ok()).isEqualTo(240).isEqualTo(server.count());
            assertThat(server.connections()).isEqualTo(12);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void shouldNotOpenMoreConnectionsThanAreShared(int most) {
        try (CountingServer server = CountingServer.answeringOk()) {
            RunResult result = visit(server.url()).http(http().shared(most)).run();

            assertThat(result.total().ok()).isEqualTo(240).isEqualTo(server.count());
            assertThat(server.connections()).isBetween(1, most);
        }
    }

    @Test
    void shouldOpenAnotherConnectionAfterEachThatTheServerCloses() {
        try (CountingServer server =
                CountingServer.answering(request -> Answer.ok("x").closing())) {
            RunResult result = visit(server.url()).run();

            assertThat(result.total().ok()).isEqualTo(240).isEqualTo(server.count());
            assertThat(server.connections()).isEqualTo(240);
        }
    }

    @Test
    void shouldTakeACertificateUnseenOnlyWhenToldTo() {
        HeldCertificate certificate = new HeldCertificate.Builder()
                .addSubjectAlternativeName("127.0.0.1")
                .build();
        HandshakeCertificates certificates =
                new HandshakeCertificates.Builder().heldCertificate(certificate).build();
        try (CountingServer server =
                CountingServer.secure(certificates.sslContext().getServerSocketFactory())) {
            RunResult verified = visit(server.url()).iterations(1).run();

            assertThat(server.count()).isZero();
            assertThat(verified.total().failed()).isEqualTo(12);
            assertThat(verified.failures()).extracting(Failure::kind).containsOnly(FailureKind.TLS);

            RunResult trusted =
                    visit(server.url()).http(http().trustAll()).iterations(5).run();

            assertThat(trusted.total().ok()).isEqualTo(60).isEqualTo(server.count());
        }
    }

    @Test
    void shouldNotDisturbAnotherRun() throws Exception {
        try (CountingServer one = CountingServer.answeringOk();
                CountingServer other = CountingServer.answering(request -> Answer.status(500))) {
            Run first = visit(one.url()).iterations(100).start();
            Run second =
                    visit(other.url()).iterations(70).http(http().shared(3)).start();

            RunResult ofFirst = first.await();
            RunResult ofSecond = second.await();

            assertThat(ofFirst.total().ok()).isEqualTo(1200).isEqualTo(one.count());
            assertThat(ofFirst.total().failed()).isZero();
            assertThat(ofSecond.total().failed()).isEqualTo(840).isEqualTo(other.count());
            assertThat(ofSecond.total().ok()).isZero();
        }
    }

    @Test
    void shouldTellThatNobodyListens() {
        CountingServer server = CountingServer.answeringOk();
        server.close();

        RunResult result = visit(server.url()).run();

        assertThat(result.total().failed()).isEqualTo(240);
        assertThat(result.failures()).singleElement().satisfies(failure -> {
            assertThat(failure.kind()).isEqualTo(FailureKind.REFUSED);
            assertThat(failure.message()).contains(server.url().substring("http://".length()));
            assertThat(failure.count()).isEqualTo(240);
        });
    }

    @Test
    void shouldTellThatAHostDoesNotExist() {
        RunResult result =
                visit("http://no-such-host.invalid").users(3).iterations(2).run();

        assertThat(result.total().failed()).isEqualTo(6);
        assertThat(result.failures()).extracting(Failure::kind).containsOnly(FailureKind.DNS);
        assertThat(result.failures()).extracting(Failure::message).allMatch(it -> it.contains("no-such-host.invalid"));
    }

    @Test
    void shouldBalanceItsBooksWhenTheServerDiesInTheMiddle() {
        AtomicInteger answers = new AtomicInteger();
        CompletableFuture<CountingServer> made = new CompletableFuture<>();
        CountingServer server = CountingServer.answering(request -> {
            if (answers.incrementAndGet() > 100) {
                made.join().close();
            }
            return Answer.ok("");
        });
        boolean unused = made.complete(server);

        RunResult result = visit(server.url()).run();

        // answers that were under way when it died are lost, one of each other user at most
        assertThat(result.total().ok()).isBetween(100L - 11, 100L);
        assertThat(result.total().ok() + result.total().failed())
                .isEqualTo(240)
                .isEqualTo(result.total().started());
        assertThat(result.failures())
                .extracting(Failure::kind)
                .isNotEmpty()
                .isSubsetOf(List.of(FailureKind.CLOSED, FailureKind.REFUSED));
    }
}
