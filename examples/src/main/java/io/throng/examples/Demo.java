package io.throng.examples;

import static io.throng.dsl.Throng.*;

import java.util.Arrays;

/** Runs the {@link Article} user: against the API that {@code --host} names, else for 20 s against one of its own. */
public final class Demo {

    private Demo() {}

    public static void main(String[] args) {
        if (namesHost(args)) {
            Article.main(args);
        } else {
            runAgainstOwnApi(args);
        }
    }

    private static boolean namesHost(String... args) {
        return Arrays.stream(args).anyMatch(arg -> arg.startsWith("-H") || arg.matches("--host(=.*)?"));
    }

    private static void runAgainstOwnApi(String... args) {
        try (DemoApi api = DemoApi.start()) {
            System.out.println("The demo API listens on " + api.baseUrl());
            loadTest(Article.apiUser())
                    .baseUrl(api.baseUrl())
                    .users(60)
                    .spawnRate(10)
                    .runTime(seconds(20))
                    .report(console())
                    .main(args);
        }
    }
}
