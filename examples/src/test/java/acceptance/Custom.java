package acceptance;

import static io.throng.dsl.Throng.*;

import io.throng.metrics.RunResult;
import java.time.Duration;
import reactor.core.publisher.Mono;

/** Any protocol: a measured Publisher, a plain lambda, a reporter of one's own, two runs in one JVM. */
public final class Custom {
    public static void main(String[] args) {
        var slow = scenario("slow")
                .onStart(run(session -> session.set("n", 1)))
                .task(call("sleep", session -> Mono.delay(Duration.ofMillis(20)).thenReturn("done")))
                .task("boom", run(session -> {
                    throw new IllegalStateException("boom");
                }))
                .waitConstant(0.01);

        RunResult first = loadTest(slow)
                .users(5)
                .spawnRate(100)
                .runTime(seconds(2))
                .report(reporter(snapshot ->
                        System.out.println("second " + snapshot.elapsed().toSeconds())))
                .run();
        RunResult second =
                loadTest(slow).users(2).spawnRate(100).runTime(seconds(1)).run();
        System.out.println("calls=" + first.total().count() + " exceptions="
                + first.exceptions().size() + " again=" + second.total().count());
    }
}
