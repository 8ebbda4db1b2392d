package acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.throng.examples.testing.ForkedProgram;
import io.throng.examples.testing.ForkedProgram.Ended;
import org.junit.jupiter.api.Test;

class CustomTest {

    @Test
    void shouldCallReportAndRunTwiceInOneJvm() throws Exception {
        Ended ended = ForkedProgram.run(Custom.class);

        assertThat(ended.exitCode()).isZero();
        assertThat(ended.output()).contains("second 1").containsPattern("calls=[1-9]\\d* exceptions=1 again=[1-9]\\d*");
    }
}
