package io.throng.engine.internal.netty;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Users with connections of their own and users who share theirs, side by side on one wire. */
class MixedSharingTest {

    private final GateServer server = new GateServer();
    private final NettyRuntime runtime = Sharing.ONE.newRuntime();

    @AfterEach
    void stop() {
        runtime.close();
        server.close();
    }

    private String get(TestUser user) {
        return user.get(server.origin(), "/").body();
    }

    @Test
    void shouldKeepSharedAndOwnConnectionsApart() {
        server.openGate();
        TestUser owner = new TestUser(runtime, false);
        TestUser sharer = new TestUser(runtime, true);

        assertThat(get(owner)).isEqualTo("1");
        assertThat(get(sharer)).isEqualTo("2");
        assertThat(get(new TestUser(runtime, false))).isEqualTo("3");
        assertThat(get(new TestUser(runtime, true))).isEqualTo("2");
        assertThat(get(owner)).isEqualTo("1");
        assertThat(get(sharer)).isEqualTo("2");
    }

    @Test
    void shouldLimitOnlyTheSharedConnections() {
        CompletableFuture<Ended> served = new TestUser(runtime, true).start(server.origin(), "/");
        server.awaitWaiting(1);
        CompletableFuture<Ended> queued = new TestUser(runtime, true).start(server.origin(), "/");
        CompletableFuture<Ended> owner = new TestUser(runtime, false).start(server.origin(), "/");
        server.awaitWaiting(2);
        server.openGate();

        assertThat(TestUser.await(served).body()).isEqualTo("1");
        assertThat(TestUser.await(queued).body()).isEqualTo("1");
        assertThat(TestUser.await(owner).body()).isEqualTo("2");
    }

    @Test
    void shouldCloseOnlyTheConnectionsOfTheUserWhoLeaves() {
        server.openGate();
        TestUser owner = new TestUser(runtime, false);
        TestUser sharer = new TestUser(runtime, true);
        get(owner);
        get(sharer);

        sharer.leave();
        owner.leave();

        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> server.open() == 1);
        assertThat(get(new TestUser(runtime, true))).isEqualTo("2");
    }

    @ParameterizedTest
    @EnumSource(names = {"OWN", "UNLIMITED"})
    void shouldForgetAUserWhoHasLeft(Sharing sharing) {
        server.openGate();
        WeakReference<TestUser> gone = visit(sharing);

        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> {
            System.gc();
            return gone.refersTo(null);
        });
    }

    private WeakReference<TestUser> visit(Sharing sharing) {
        TestUser user = sharing.newUser(runtime).timeout(Duration.ofHours(1));
        get(user);
        user.leave();
        return new WeakReference<>(user);
    }
}
