package io.throng.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.throng.examples.testing.ForkedProgram;
import org.junit.jupiter.api.Test;

class DemoTest {

    @Test
    void shouldBringItsOwnApiWhenNoHostIsGiven() throws Exception {
        ForkedProgram.Ended ended = ForkedProgram.run(Demo.class, "--users", "5", "-r", "50", "--run-time", "1s");

        assertThat(ended.exitCode()).isZero();
        assertThat(ended.output()).contains("The demo API listens on http://127.0.0.1:", "PASSED");
    }

    @Test
    void shouldUseTheGivenHost() throws Exception {
        try (DemoApi api = DemoApi.start()) {
            ForkedProgram.Ended ended = ForkedProgram.run(
                    Demo.class, "--host", api.baseUrl(), "--users", "5", "-r", "50", "--run-time", "1s");

            assertThat(ended.exitCode()).isZero();
            assertThat(ended.output()).doesNotContain("The demo API listens").contains(api.baseUrl());
            assertThat(api.requests("GET", "/") + api.requests("GET", "/users") + api.requests("GET", "/status"))
                    .isGreaterThanOrEqualTo(5);
        }
    }

    @Test
    void shouldRefuseAnUnknownFlag() throws Exception {
        ForkedProgram.Ended ended = ForkedProgram.run(Demo.class, "--host", "http://127.0.0.1:1", "--user", "5");

        assertThat(ended.exitCode()).isEqualTo(2);
        assertThat(ended.output()).contains("--user", "did you mean --users?");
    }
}
