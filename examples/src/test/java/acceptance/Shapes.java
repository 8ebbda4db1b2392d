package acceptance;

import static io.throng.dsl.Throng.*;

/** The tutorial's waves as stages, then the same idea as a function of time. args: baseUrl, scale (1 = 210 s). */
public final class Shapes {
    public static void main(String[] args) {
        double scale = Double.parseDouble(args[1]);
        var user = scenario("APIUser").task(get("/")).waitBetween(0.1, 0.3);
        var waves = stages(
                stage(seconds(30 * scale)).users(10).spawnRate(2 / scale),
                stage(seconds(60 * scale)).users(50).spawnRate(5 / scale),
                stage(seconds(30 * scale)).users(20).spawnRate(2 / scale),
                stage(seconds(40 * scale)).users(80).spawnRate(10 / scale),
                stage(seconds(20 * scale)).users(30).spawnRate(3 / scale),
                stage(seconds(30 * scale)).users(0).spawnRate(5 / scale));

        System.out.println(loadTest(user).baseUrl(args[0]).shape(waves).preview());
        var result = loadTest(user).baseUrl(args[0]).shape(waves).run();
        result.timeline().forEach(i -> System.out.println(i.elapsed().toMillis() + " " + i.users()));

        loadTest(user)
                .baseUrl(args[0])
                .shape(now -> now.elapsed().compareTo(seconds(6)) >= 0
                        ? stop()
                        : target(
                                (int) Math.round(10 + 8 * Math.sin(now.elapsed().toMillis() / 1000.0)), 50))
                .run();
    }
}
