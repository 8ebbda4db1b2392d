package io.throng.engine.internal.netty;

import static org.assertj.core.api.Assertions.assertThat;

import io.throng.engine.internal.wire.Origin;
import io.throng.metrics.FailureKind;
import java.io.IOException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import okhttp3.Headers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class HostileServerTest {

    private static final Duration LONG_ENOUGH = Duration.ofSeconds(20);
    private static final Duration SHORT = Duration.ofSeconds(1);
    private static final String EXPECTED_AT_MOST = " bytes, expected at most that many";

    private static final Set<Hostility> STALLING =
            EnumSet.of(Hostility.STALL, Hostility.STALL_IN_HEAD, Hostility.STALL_IN_BODY, Hostility.SLOW_BYTES);

    private static final Map<Hostility, Ended> ENDINGS = Map.ofEntries(
            Map.entry(Hostility.RESET_ON_ACCEPT, closed("reset before the response")),
            Map.entry(Hostility.RESET_AFTER_REQUEST, closed("reset before the response")),
            Map.entry(Hostility.CLOSE_AFTER_REQUEST, closed("closed before the response")),
            Map.entry(Hostility.STALL, timedOut("nothing received")),
            Map.entry(Hostility.STALL_IN_HEAD, timedOut("head incomplete")),
            Map.entry(Hostility.STALL_IN_BODY, timedOut("body incomplete")),
            Map.entry(Hostility.SHORT_BODY, closed("closed after 10 of 100 body bytes")),
            Map.entry(
                    Hostility.LONG_BODY, protocol("bytes follow the response, expected none before the next request")),
            Map.entry(Hostility.HALF_CHUNK, closed("closed after 3 body bytes")),
            Map.entry(Hostility.HALF_HEAD, closed("closed within the head of the response")),
            Map.entry(Hostility.GARBAGE, protocol("the response begins with \"220 mai\", expected \"HTTP/1.\"")),
            Map.entry(
                    Hostility.BINARY_NOISE,
                    protocol("the response begins with bytes that are not text, expected \"HTTP/1.\"")),
            Map.entry(
                    Hostility.ENDLESS_HEADERS,
                    protocol("the head of the response is longer than 65536" + EXPECTED_AT_MOST)),
            Map.entry(
                    Hostility.ENDLESS_INTERIM,
                    protocol("the head of the response is longer than 65536" + EXPECTED_AT_MOST)),
            Map.entry(
                    Hostility.ENDLESS_BODY,
                    protocol("the body to be checked is longer than 16777216" + EXPECTED_AT_MOST)),
            Map.entry(
                    Hostility.ENDLESS_CHUNK_SIZE, protocol("a chunk-size line is longer than 4096" + EXPECTED_AT_MOST)),
            Map.entry(Hostility.ENDLESS_TRAILER, protocol("the trailer is longer than 65536" + EXPECTED_AT_MOST)),
            Map.entry(Hostility.TWO_LENGTHS, protocol("Content-Length is 5 and also 6, expected one length")),
            Map.entry(
                    Hostility.TWO_RESPONSES,
                    protocol("bytes follow the response, expected none before the next request")));

    private final NettyRuntime runtime = new NettyRuntime(1, WireSettings.DEFAULT);

    @AfterEach
    void stop() {
        runtime.close();
    }

    private static Ended closed(String how) {
        return Ended.failed(FailureKind.CLOSED, "connection " + how);
    }

    private static Ended timedOut(String stage) {
        return Ended.failed(FailureKind.TIMEOUT, "no complete response within 1s (" + stage + ")");
    }

    private static Ended protocol(String message) {
        return Ended.failed(FailureKind.PROTOCOL, message);
    }

    static List<Arguments> hostilities() {
        return Stream.of(Hostility.values())
                .flatMap(each -> Stream.of(Sharing.OWN, Sharing.UNLIMITED).map(sharing -> Arguments.of(each, sharing)))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("hostilities")
    void shouldEndOnceAndServeTheNextServer(Hostility hostility, Sharing sharing) throws IOException {
        TestUser user = sharing.newUser(runtime);
        try (HostileServer hostile = new HostileServer(hostility);
                MockWebServer friend = new MockWebServer()) {
            friend.start();
            friend.enqueue(new MockResponse(200, Headers.EMPTY, "still alive"));
            user.timeout(STALLING.contains(hostility) ? SHORT : LONG_ENOUGH);

            Ended ended = user.get(hostile.origin(), "/");
            Ended next = user.timeout(LONG_ENOUGH).get(new Origin(false, "127.0.0.1", friend.getPort(), 1), "/");

            assertThat(next.body()).isEqualTo("still alive");
            assertThat(user.answers()).isEqualTo(2);
            check(hostility, ended);
        }
    }

    private static void check(Hostility hostility, Ended ended) {
        switch (hostility) {
            case NONE, CLOSE_AFTER_RESPONSE, RESET_AFTER_RESPONSE, SPEAK_WHILE_IDLE ->
                assertThat(ended.body()).isEqualTo("hello");
            case GREET -> assertThat(ended.kind()).isEqualTo(FailureKind.PROTOCOL);
            case RESET_IN_BODY, CLOSE_ON_ACCEPT -> assertThat(ended.kind()).isEqualTo(FailureKind.CLOSED);
            case SLOW_BYTES -> assertThat(ended).isEqualTo(timedOut("body incomplete"));
            default -> assertThat(ended).isEqualTo(ENDINGS.get(hostility));
        }
    }

    @Test
    void shouldCountAnEndlessBodyUntilTheTimeoutWhenItIsNotKept() throws IOException {
        try (HostileServer hostile = new HostileServer(Hostility.ENDLESS_BODY)) {
            Ended ended = new TestUser(runtime).countingOnly().timeout(SHORT).get(hostile.origin(), "/");

            assertThat(ended).isEqualTo(timedOut("body incomplete"));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"CLOSE_AFTER_RESPONSE", "RESET_AFTER_RESPONSE", "SPEAK_WHILE_IDLE"})
    void shouldReplaceAConnectionThatWasLostWhileIdle(Hostility hostility) throws IOException {
        TestUser user = new TestUser(runtime);
        try (HostileServer hostile = new HostileServer(hostility)) {
            for (int i = 0; i < 3; i++) {
                Ended ended = user.get(hostile.origin(), "/");
                hostile.speak();
                user.awaitClosed(hostile.origin());

                assertThat(ended.isReceived()).as(ended.message()).isTrue();
            }
        }
    }
}
