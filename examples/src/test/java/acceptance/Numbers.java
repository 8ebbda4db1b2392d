package acceptance;

import static io.throng.dsl.Throng.*;

import io.throng.metrics.RequestStats;
import io.throng.metrics.RunResult;

/** Runs inside somebody's program: no exit, a typed result. args: baseUrl, iterations per user, output prefix. */
public final class Numbers {
    public static void main(String[] args) {
        RunResult result = loadTest(
                        scenario().task(3, get("/")).task(1, get("/missing")).noWait())
                .baseUrl(args[0])
                .users(8)
                .spawnRate(1000)
                .iterations(Long.parseLong(args[1]))
                .seed(42)
                .report(csv(args[2]), json(args[2] + ".json"))
                .run();

        RequestStats total = result.total();
        RequestStats home = result.request("GET", "/");
        System.out.printf("verdict=%s seed=%d%n", result.verdict(), result.seed());
        System.out.printf(
                "count=%d ok=%d failed=%d interrupted=%d%n",
                total.count(), total.ok(), total.failed(), total.interrupted());
        System.out.printf(
                "home=%d mean=%s p50=%s p99=%s max=%s rps=%.1f%n",
                home.count(),
                home.responseTime().mean(),
                home.responseTime().p(50),
                home.responseTime().p(99),
                home.responseTime().max(),
                home.requestsPerSecond());
        result.failures()
                .forEach(
                        f -> System.out.printf("failure %s %s %s x%d%n", f.method(), f.name(), f.message(), f.count()));
    }
}
